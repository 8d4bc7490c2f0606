import { filterOf, listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, overlaps } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { IS_FACT, STATUS_OF_LINK } from "../koppeling/koppeling.links";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";

@InputType({ description: "Welke kennislacunes. Koppelingen tellen mee als ze zijn bevestigd." })
class KennislacuneFilter extends filterOf({
  status: described([KennislacuneStatus], "In een van deze standen."),
  sector: described([Zorgsector], "In een van deze sectoren."),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
  agendaItem: described([ID], "Gekoppeld aan een van deze agenda-items."),
}) {}

export const kennislacunes = listOf({
  of: Kennislacune,
  plural: "kennislacunes",
  query: "kennislacunes",
  description: "Vragen waarop het antwoord nog ontbreekt.",
  by: KennislacuneFilter,
  naam: { column: "e.vraag", description: "de vraag" },
  filter: (query, { status, sector, zorgvorm, agendaItem }) => {
    anyOf(query, "e.status", status);
    overlaps(query, "e.sectoren", sector);
    linkedTo(query, ["koppeling", "kennislacune_id", "zorgvorm_id"], zorgvorm, IS_FACT);
    linkedTo(query, ["koppeling", "kennislacune_id", "agenda_item_id"], agendaItem, IS_FACT);
  },
  ofLink: STATUS_OF_LINK,
});
