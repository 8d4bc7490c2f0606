import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { Directive, Field } from "type-graphql";
import { CONTRACTVOORWAARDE_BY_ZORGVORM, contractvoorwaarden } from "./contractvoorwaarde/contractvoorwaarde.list";
import { ZORGADVIES_BY_ZORGVORM, zorgadviezen } from "./zorgadvies/zorgadvies.list";
import { Zorgvorm } from "./zorgvorm";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Foreign
class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [Zorgvorm])
  zorgvormen?: Zorgvorm[];
}

export const agendaItem = defineNoun({
  entity: AgendaItem,
  fields: {
    contractvoorwaarden: contractvoorwaarden.belowEach(
      CONTRACTVOORWAARDE_BY_ZORGVORM,
      "zorgvormen",
      "Voorwaarden en normen voor een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
    ),
    zorgadviezen: zorgadviezen.belowEach(
      ZORGADVIES_BY_ZORGVORM,
      "zorgvormen",
      "Zorgadviezen over een zorgvorm van dit agenda-item; null als de zorgvormen niet op te vragen zijn.",
    ),
  },
});
