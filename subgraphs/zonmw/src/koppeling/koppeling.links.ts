import { type LinkFields, linkWithGrounds } from "@pakketgraaf/begrippen";
import { KoppelingRelatie, KoppelingStatus } from "./koppeling";

/**
 * A link read from one side to the other. What nobody confirmed, or what is objected to, counts as a suggestion, whatever
 * grounds its proposer claims; what was withdrawn does not count.
 */
const koppeling = (parent: string, child: string, tells: Record<string, string> = {}) =>
  linkWithGrounds("koppeling", parent, child, {
    grounds: "CASE l.status WHEN 'BEVESTIGD' THEN l.grondslag ELSE 'SUGGESTIE' END",
    condition: "l.status <> 'INGETROKKEN'",
    tells: { onderbouwing: "l.onderbouwing", bron: "l.bronnen -> 0", status: "l.status", ...tells },
  });

/** Several ways in which the two have to do with each other are as many links: those that count as much as this one. */
const withDuiding = (parent: string, child: string) =>
  koppeling(parent, child, {
    relaties: `(SELECT array_agg(s.relatie ORDER BY s.relatie) FROM koppeling s
      WHERE s.${parent} = l.${parent} AND s.${child} = l.${child} AND s.status = l.status AND s.grondslag = l.grondslag)`,
  });

export const PROJECT_BY_AGENDA_ITEM = koppeling("agenda_item_id", "project_id");
export const PROJECT_BY_ZORGVORM = koppeling("zorgvorm_id", "project_id");
export const KENNISLACUNE_BY_AGENDA_ITEM = koppeling("agenda_item_id", "kennislacune_id");
export const KENNISLACUNE_BY_ZORGVORM = koppeling("zorgvorm_id", "kennislacune_id");
export const AGENDA_ITEM_BY_PROJECT = koppeling("project_id", "agenda_item_id");
export const ZORGVORM_BY_PROJECT = koppeling("project_id", "zorgvorm_id");
export const AGENDA_ITEM_BY_KENNISLACUNE = koppeling("kennislacune_id", "agenda_item_id");
export const ZORGVORM_BY_KENNISLACUNE = koppeling("kennislacune_id", "zorgvorm_id");
export const PROJECT_BY_DUIDING = withDuiding("duiding_id", "project_id");
export const KENNISLACUNE_BY_DUIDING = withDuiding("duiding_id", "kennislacune_id");
export const DUIDING_BY_PROJECT = koppeling("project_id", "duiding_id");
export const DUIDING_BY_KENNISLACUNE = koppeling("kennislacune_id", "duiding_id");

/** For filters: the links that are facts. None of these is a suggestion. */
export const IS_FACT = "l.status = 'BEVESTIGD'";

/** What an edge tells of the link that it runs over. */
export const OF_KOPPELING: LinkFields = {
  status: {
    type: () => KoppelingStatus,
    description:
      "Stand van de koppeling met het record erboven; null in een lijst die niet door een koppeling loopt. Wat VOORGESTELD of BETWIST is, is geen feit.",
  },
  relaties: {
    type: () => [KoppelingRelatie],
    description: "Wat het record met de duiding erboven te maken heeft; null in een lijst die niet onder een duiding staat.",
  },
};
