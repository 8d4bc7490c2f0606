import type { ZorgvormKoppeling } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { Directive, Field } from "type-graphql";
import { PRESTATIE_BY_ZORGVORM } from "./prestatie/prestatie-zorgvorm";
import { prestaties } from "./prestatie/prestatie.list";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; NZa adds how its care is billed. */
@Foreign
class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormKoppeling[];
}

export const agendaItem = defineNoun({
  entity: AgendaItem,
  fields: {
    prestaties: prestaties.viaZorgvormen(
      PRESTATIE_BY_ZORGVORM,
      "Prestaties bij een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
    ),
  },
});
