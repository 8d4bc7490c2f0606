import { listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, overlaps } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { IS_FACT, STATUS_OF_LINK } from "../koppeling/koppeling.links";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";

@InputType({ description: "Welke kennislacunes. Koppelingen tellen mee als ze zijn bevestigd." })
class KennislacuneFilter {
  @Field(() => [KennislacuneStatus], { nullable: true, description: "In een van deze standen." })
  status?: KennislacuneStatus[] | null;

  @Field(() => [Zorgsector], { nullable: true, description: "In een van deze sectoren." })
  sector?: Zorgsector[] | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze zorgvormen." })
  zorgvorm?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze agenda-items." })
  agendaItem?: string[] | null;
}

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
  status: STATUS_OF_LINK,
});
