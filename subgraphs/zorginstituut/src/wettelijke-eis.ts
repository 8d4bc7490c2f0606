import { BronRecord, classify, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { KADER_BY_WETTELIJKE_EIS } from "./kader/kader.links";
import { kaders } from "./kader/kader.list";
import { Zorgwet } from "./zorgwet";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Wettelijke eis waaraan verzekerde zorg voldoet." })
export class WettelijkeEis extends BronRecord {
  @StoredField(() => String, { description: "Naam van de eis." })
  naam: string;

  @StoredField(() => [Zorgwet], { description: "Wetten waarin de eis staat." })
  wetten: Zorgwet[];

  @StoredField(() => String, { description: "Wat er getoetst wordt." })
  toets: string;
}

export const wettelijkeEis = fixedList({
  entity: WettelijkeEis,
  query: "wettelijkeEisen",
  description: "De wettelijke eisen aan verzekerde zorg.",
  order: "id",
  fields: {
    kaders: kaders.below(KADER_BY_WETTELIJKE_EIS, "Kaders over deze eis."),
  },
  seeds: [
    seedOf(WettelijkeEis, {
      file: "zorginstituut-referentie.json",
      list: "wettelijkeEisen",
      columns: ({ wet }: { wet: string[] }) => ({ wetten: wet.map((each) => classify("wet", Zorgwet, each)) }),
    }),
  ],
});
