import { BronRecord, classify, seedOf, VASTE_LIJST, type ListArgs } from "@pakketgraaf/begrippen";
import { type Context, fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Args, Ctx, Directive, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Entity } from "typeorm";
import { KADER_BY_WETTELIJKE_EIS } from "./kader/kader.links";
import { kaders, type KaderFilter } from "./kader/kader.list";
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

@Resolver(() => WettelijkeEis)
class WettelijkeEisResolver {
  @FieldResolver(() => kaders.Connection, { description: "Kaders over deze eis." })
  kaders(@Root() { id }: WettelijkeEis, @Args(() => kaders.Args) args: ListArgs<KaderFilter>, @Ctx() { loaders }: Context) {
    return kaders.below(loaders, KADER_BY_WETTELIJKE_EIS, id, args);
  }
}

export const wettelijkeEis = fixedList({
  entity: WettelijkeEis,
  query: "wettelijkeEisen",
  description: "De wettelijke eisen aan verzekerde zorg.",
  order: "id",
  resolvers: [WettelijkeEisResolver],
  seeds: [
    seedOf(WettelijkeEis, {
      file: "zorginstituut-referentie.json",
      list: "wettelijkeEisen",
      columns: ({ wet }: { wet: string[] }) => ({ wetten: wet.map((each) => classify("wet", Zorgwet, each)) }),
    }),
  ],
});
