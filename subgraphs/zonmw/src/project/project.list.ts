import { Datum, filterOf, listOf, today, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, during, linkedBy, linkedTo, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Deelnamerol } from "../deelname/deelname";
import { OF_DEELNAME, withDeelname } from "../deelname/deelname.links";
import { KoppelingRelatie } from "../koppeling/koppeling";
import { IS_FACT, OF_KOPPELING } from "../koppeling/koppeling.links";
import { Project, ProjectStatus, Relevantie } from "./project";
import { hasStatusOn } from "./status";

@InputType({ description: "Welke projecten. Wat niet is bevestigd, of een suggestie is, telt niet als koppeling." })
class ProjectFilter extends filterOf({
  programma: described([ID], "In een van deze programma's."),
  ronde: described([ID], "Uit een van deze subsidieronden."),
  status: described([ProjectStatus], "In een van deze standen op de dag `op`."),
  op: described(Datum, "De dag waarop `status` geldt; standaard vandaag."),
  relevantie: described([Relevantie], "Met een van deze relevanties."),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
  agendaItem: described([ID], "Gekoppeld aan een van deze agenda-items."),
  heeftAgendaItem: described(Boolean, "Gekoppeld aan een agenda-item, of juist aan geen."),
  duiding: described([ID], "Gekoppeld aan een van deze duidingen."),
  relatie: described([KoppelingRelatie], "Met een van deze relaties met een duiding; met `duiding`: met een van die."),
  kennislacune: described([ID], "Zoekt een antwoord op een van deze kennislacunes."),
  organisatie: described([ID], "Waaraan een van deze organisaties meedoet."),
  rol: described([Deelnamerol], "Waaraan een organisatie in een van deze rollen meedoet; met `organisatie`: een van die."),
  netwerk: described([ID], "Van een van deze netwerken."),
  eindigtVan: described(
    Datum,
    "Waarvan het einde op deze dag of later valt. Van een jaar, kwartaal of maand telt elke dag; zonder einddatum telt een project niet mee.",
  ),
  eindigtTot: described(Datum, "Waarvan het einde voor deze dag valt."),
}) {}

export const projecten = listOf({
  of: Project,
  plural: "projecten",
  query: "projecten",
  description: "Onderzoeksprojecten.",
  by: ProjectFilter,
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.start_vanaf", description: "begin van het project" },
  filter: (query, filter) => {
    const { status, op, heeftAgendaItem, duiding, relatie, kennislacune, netwerk } = filter;
    anyOf(query, "e.programma_id", filter.programma);
    anyOf(query, "e.ronde_id", filter.ronde);
    if (status) where(query, hasStatusOn("e", status), op ?? today());
    anyOf(query, "e.relevantie", filter.relevantie);
    linkedTo(query, ["koppeling", "project_id", "zorgvorm_id"], filter.zorgvorm, IS_FACT);
    linkedTo(query, ["koppeling", "project_id", "agenda_item_id"], filter.agendaItem, IS_FACT);
    where(query, `EXISTS (SELECT FROM koppeling l WHERE l.project_id = e.id AND l.agenda_item_id IS NOT NULL AND ${IS_FACT}) = ?`, heeftAgendaItem);
    linkedBy(query, ["koppeling", "project_id"], { duiding_id: duiding, relatie }, IS_FACT);
    linkedTo(query, ["kennislacune_project", "project_id", "kennislacune_id"], kennislacune, WITHOUT_SUGGESTION);
    withDeelname(query, "project", filter);
    linkedTo(query, ["netwerk_project", "project_id", "netwerk_id"], netwerk, WITHOUT_SUGGESTION);
    during(query, [filter.eindigtVan, filter.eindigtTot], ["e.eind_vanaf", "e.eind_tot_en_met"]);
  },
  ofLink: { ...OF_KOPPELING, ...OF_DEELNAME },
});
