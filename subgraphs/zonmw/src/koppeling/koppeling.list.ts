import { filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { FACTS, Koppeling, KoppelingRelatie, KoppelingStatus } from "./koppeling";

@InputType({ description: "Welke koppelingen." })
class KoppelingFilter extends filterOf({
  status: described(
    [KoppelingStatus],
    "In een van deze standen; standaard alleen BEVESTIGD. Vraag VOORGESTELD voor wat nog op bevestiging wacht, BETWIST voor waar bezwaar tegen is.",
  ),
  project: described([ID], "Van een van deze projecten."),
  kennislacune: described([ID], "Van een van deze kennislacunes."),
  agendaItem: described([ID], "Met een van deze agenda-items."),
  zorgvorm: described([ID], "Met een van deze zorgvormen."),
  duiding: described([ID], "Met een van deze duidingen."),
  relatie: described([KoppelingRelatie], "Met een van deze relaties met een duiding."),
}) {}

export const koppelingen = listOf({
  of: Koppeling,
  plural: "koppelingen",
  query: "koppelingen",
  description: "Koppelingen tussen onderzoek en pakketvragen: standaard wat is bevestigd, en met `filter.status` ook een werklijst.",
  by: KoppelingFilter,
  datum: { column: "e.op", description: "wanneer de koppeling is voorgesteld", kind: "moment" },
  filter: (query, { status, project, kennislacune, agendaItem, zorgvorm, duiding, relatie }) => {
    anyOf(query, "e.status", status ?? FACTS);
    anyOf(query, "e.project_id", project);
    anyOf(query, "e.kennislacune_id", kennislacune);
    anyOf(query, "e.agenda_item_id", agendaItem);
    anyOf(query, "e.zorgvorm_id", zorgvorm);
    anyOf(query, "e.duiding_id", duiding);
    anyOf(query, "e.relatie", relatie);
  },
});
