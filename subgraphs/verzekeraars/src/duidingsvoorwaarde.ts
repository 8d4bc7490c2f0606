import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { CONTRACTVOORWAARDE_BY_DUIDINGSVOORWAARDE, contractvoorwaarden } from "./contractvoorwaarde/contractvoorwaarde.list";
import { ZORGADVIES_BY_DUIDINGSVOORWAARDE, zorgadviezen } from "./zorgadvies/zorgadvies.list";

/** Owned by Zorginstituut; insurers add what carries it out. */
@Foreign
export class Duidingsvoorwaarde extends ForeignRecord {}

/*
 * Two lists, and not one of both kinds: they lie in tables of their own, only one of which has rows that are not for
 * everybody, and each has its own filter, order and cursors.
 */
@ObjectType({ description: "Wat een voorwaarde van een duiding uitvoert, aan de kant van de verzekeraars." })
class DuidingsvoorwaardeUitvoering {
  /** Of the condition of the duiding. */
  id: string;
}

export const duidingsvoorwaarde = defineNoun({
  entity: Duidingsvoorwaarde,
  fields: {
    uitvoering: {
      type: () => DuidingsvoorwaardeUitvoering,
      description: "Wat deze voorwaarde uitvoert bij verzekeraars en wie zij volgen; null als hun gegevens niet op te vragen zijn.",
      resolve: ({ id }) => Object.assign(new DuidingsvoorwaardeUitvoering(), { id }),
    },
  },
});

export const duidingsvoorwaardeUitvoering = defineNoun({
  entity: DuidingsvoorwaardeUitvoering,
  fields: {
    contractvoorwaarden: contractvoorwaarden.below(
      CONTRACTVOORWAARDE_BY_DUIDINGSVOORWAARDE,
      "Voorwaarden en normen die haar uitvoeren. Leeg zegt niet dat niemand haar uitvoert: alleen dat het hier niet is vastgelegd.",
    ),
    zorgadviezen: zorgadviezen.below(
      ZORGADVIES_BY_DUIDINGSVOORWAARDE,
      "Zorgadviezen die haar uitvoeren. Leeg zegt niet dat niemand haar uitvoert: alleen dat het hier niet is vastgelegd.",
    ),
  },
});
