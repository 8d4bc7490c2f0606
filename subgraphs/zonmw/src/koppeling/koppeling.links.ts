import { linkWithGrounds, type LinkFields } from "@pakketgraaf/begrippen";
import { KoppelingStatus } from "./koppeling";

/**
 * A link read from one side to the other. What nobody confirmed, or what is objected to, counts as a suggestion, whatever
 * grounds its proposer claims; what was withdrawn does not count.
 */
const koppeling = (parent: string, child: string) =>
  linkWithGrounds("koppeling", parent, child, {
    grounds: "CASE l.status WHEN 'BEVESTIGD' THEN l.grondslag ELSE 'SUGGESTIE' END",
    condition: "l.status <> 'INGETROKKEN'",
    tells: { onderbouwing: "l.onderbouwing", bron: "l.bronnen -> 0", status: "l.status" },
  });

export const PROJECT_BY_AGENDA_ITEM = koppeling("agenda_item_id", "project_id");
export const PROJECT_BY_ZORGVORM = koppeling("zorgvorm_id", "project_id");
export const KENNISLACUNE_BY_AGENDA_ITEM = koppeling("agenda_item_id", "kennislacune_id");
export const KENNISLACUNE_BY_ZORGVORM = koppeling("zorgvorm_id", "kennislacune_id");
export const AGENDA_ITEM_BY_PROJECT = koppeling("project_id", "agenda_item_id");
export const ZORGVORM_BY_PROJECT = koppeling("project_id", "zorgvorm_id");
export const AGENDA_ITEM_BY_KENNISLACUNE = koppeling("kennislacune_id", "agenda_item_id");
export const ZORGVORM_BY_KENNISLACUNE = koppeling("kennislacune_id", "zorgvorm_id");

/** For filters: the links that are facts. None of these is a suggestion. */
export const IS_FACT = "l.status = 'BEVESTIGD'";

/** What an edge tells of the link that it runs over. */
export const STATUS_OF_LINK: LinkFields = {
  status: {
    type: () => KoppelingStatus,
    description:
      "Stand van de koppeling met het record erboven; null in een lijst die niet door een koppeling loopt. Wat VOORGESTELD of BETWIST is, is geen feit.",
  },
};
