import { Datum, filterOf, listOf, today, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedBy, linkedTo, overlaps, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { KoppelingRelatie } from "../koppeling/koppeling";
import { IS_FACT, OF_KOPPELING } from "../koppeling/koppeling.links";
import { ProjectStatus } from "../project/project";
import { hasStatusOn } from "../project/status";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";

@InputType({ description: "Welke kennislacunes. Wat niet is bevestigd, of een suggestie is, telt niet als koppeling." })
class KennislacuneFilter extends filterOf({
  status: described([KennislacuneStatus], "In een van deze standen."),
  sector: described([Zorgsector], "In een van deze sectoren."),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
  agendaItem: described([ID], "Gekoppeld aan een van deze agenda-items."),
  duiding: described([ID], "Gekoppeld aan een van deze duidingen."),
  relatie: described([KoppelingRelatie], "Met een van deze relaties met een duiding; met `duiding`: met een van die."),
  project: described([ID], "Waarop een van deze projecten een antwoord zoekt."),
  heeftProject: described(Boolean, "Waarop een project een antwoord zoekt, of juist geen."),
  projectStatus: described([ProjectStatus], "Waarop een project een antwoord zoekt dat in een van deze standen is op de dag `op`."),
  op: described(Datum, "De dag waarop `projectStatus` geldt; standaard vandaag."),
}) {}

export const kennislacunes = listOf({
  of: Kennislacune,
  plural: "kennislacunes",
  query: "kennislacunes",
  description: "Vragen waarop het antwoord nog ontbreekt.",
  by: KennislacuneFilter,
  naam: { column: "e.vraag", description: "de vraag" },
  filter: (query, { status, sector, zorgvorm, agendaItem, duiding, relatie, project, heeftProject, projectStatus, op }) => {
    anyOf(query, "e.status", status);
    overlaps(query, "e.sectoren", sector);
    linkedTo(query, ["koppeling", "kennislacune_id", "zorgvorm_id"], zorgvorm, IS_FACT);
    linkedTo(query, ["koppeling", "kennislacune_id", "agenda_item_id"], agendaItem, IS_FACT);
    linkedBy(query, ["koppeling", "kennislacune_id"], { duiding_id: duiding, relatie }, IS_FACT);
    linkedTo(query, ["kennislacune_project", "kennislacune_id", "project_id"], project, WITHOUT_SUGGESTION);
    where(query, `EXISTS (SELECT FROM kennislacune_project l WHERE l.kennislacune_id = e.id AND ${WITHOUT_SUGGESTION}) = ?`, heeftProject);
    if (projectStatus) where(query, withProject(hasStatusOn("p", projectStatus)), op ?? today());
  },
  ofLink: OF_KOPPELING,
});

/** SQL: a project of which this holds, on alias `p`, looks for the answer. */
const withProject = (condition: string): string =>
  `e.id IN (SELECT l.kennislacune_id FROM project p JOIN kennislacune_project l ON l.project_id = p.id WHERE ${WITHOUT_SUGGESTION} AND ${condition})`;
