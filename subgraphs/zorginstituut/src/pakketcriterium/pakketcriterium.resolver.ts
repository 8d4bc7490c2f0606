import type { ListArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { duidingen, type DuidingFilter } from "../duiding/duiding.list";
import { DUIDING_BY_PAKKETCRITERIUM } from "../duiding/duiding.links";
import { Kader } from "../kader/kader";
import { kaders, type KaderFilter } from "../kader/kader.list";
import { ACTUEEL_KADER_BY_PAKKETCRITERIUM, GEPLAND_KADER_BY_PAKKETCRITERIUM, KADER_BY_PAKKETCRITERIUM } from "../kader/kader.links";
import { MogelijkNieuwPakketcriterium } from "../mogelijk-nieuw-pakketcriterium";
import { Pakketcriterium } from "./pakketcriterium";

@Resolver(() => Pakketcriterium)
export class PakketcriteriumResolver {
  @FieldResolver(() => [Kader], { description: "Het kader waarmee het criterium nu wordt beoordeeld; nooit een gepland kader." })
  kaders(@Root() { id }: Pakketcriterium, @Ctx() { loaders }: Context): Promise<Kader[]> {
    return loaders.through(Kader, ACTUEEL_KADER_BY_PAKKETCRITERIUM, id, "titel");
  }

  @FieldResolver(() => [Kader], { description: "Kaders die voor dit criterium gepland zijn en nog niet zijn uitgekomen." })
  geplandeKaders(@Root() { id }: Pakketcriterium, @Ctx() { loaders }: Context): Promise<Kader[]> {
    return loaders.through(Kader, GEPLAND_KADER_BY_PAKKETCRITERIUM, id, "titel");
  }

  @FieldResolver(() => kaders.Connection, {
    description: "Alle kaders die over dit criterium gaan, ook vervangen en geplande.",
  })
  alleKaders(
    @Root() { id }: Pakketcriterium,
    @Args(() => kaders.Args) args: ListArgs<KaderFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return kaders.below(loaders, KADER_BY_PAKKETCRITERIUM, id, args);
  }

  @FieldResolver(() => [MogelijkNieuwPakketcriterium], {
    description: "Mogelijke nieuwe criteria die hierbinnen een plek kunnen krijgen.",
  })
  mogelijkeNieuweCriteria(
    @Root() { id }: Pakketcriterium,
    @Ctx() { loaders }: Context,
  ): Promise<MogelijkNieuwPakketcriterium[]> {
    return loaders.many(MogelijkNieuwPakketcriterium, "positieBinnenId", id, "id");
  }

  @FieldResolver(() => duidingen.Connection, { description: "Duidingen waarin aan dit criterium is getoetst." })
  duidingen(
    @Root() { id }: Pakketcriterium,
    @Args(() => duidingen.Args) args: ListArgs<DuidingFilter>,
    @Ctx() { loaders }: Context,
  ) {
    return duidingen.below(loaders, DUIDING_BY_PAKKETCRITERIUM, id, args);
  }
}
