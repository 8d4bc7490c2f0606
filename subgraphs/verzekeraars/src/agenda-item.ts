import type { ZorgvormKoppeling } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { Directive, Field } from "type-graphql";
import { CONTRACTVOORWAARDE_BY_ZORGVORM, contractvoorwaarden } from "./contractvoorwaarde/contractvoorwaarde.list";
import { ZORGADVIES_BY_ZORGVORM, zorgadviezen } from "./zorgadvies/zorgadvies.list";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Foreign
class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormKoppeling[];
}

export const agendaItem = defineNoun({
  entity: AgendaItem,
  fields: {
    contractvoorwaarden: contractvoorwaarden.viaZorgvormen(
      CONTRACTVOORWAARDE_BY_ZORGVORM,
      "Voorwaarden en normen voor een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
    ),
    zorgadviezen: zorgadviezen.viaZorgvormen(
      ZORGADVIES_BY_ZORGVORM,
      "Zorgadviezen over een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
    ),
  },
});
