import type { ZorgvormKoppeling } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { Directive, Field } from "type-graphql";
import { GEBRUIKSCIJFER_BY_ZORGVORM } from "./gebruikscijfer/gebruikscijfer";
import { gebruikscijfers } from "./gebruikscijfer/gebruikscijfer.list";
import { PRESTATIE_BY_ZORGVORM } from "./prestatie/prestatie-zorgvorm";
import { prestaties } from "./prestatie/prestatie.list";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; NZa adds how its care is billed, and how much it is used. */
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
    gebruikscijfers: gebruikscijfers.viaZorgvormen(
      GEBRUIKSCIJFER_BY_ZORGVORM,
      "Openbare cijfers over het gebruik van een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
    ),
  },
});
