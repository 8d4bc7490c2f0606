import { loadOptional } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { MogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium";

@Resolver(() => MogelijkNieuwPakketcriterium)
export class MogelijkNieuwPakketcriteriumResolver {
  @Query(() => [MogelijkNieuwPakketcriterium], {
    nullable: true,
    description: "Criteria die mogelijk bij de pakketcriteria komen.",
  })
  mogelijkeNieuwePakketcriteria(@Ctx() { loaders }: Context): Promise<MogelijkNieuwPakketcriterium[]> {
    return loaders.mogelijkeNieuwePakketcriteria();
  }

  @FieldResolver(() => Pakketcriterium, {
    nullable: true,
    description: "Het pakketcriterium waarbinnen het een plek kan krijgen.",
  })
  positieBinnen(
    @Root() { positieBinnenId }: MogelijkNieuwPakketcriterium,
    @Ctx() { loaders }: Context,
  ): Promise<Pakketcriterium | null> {
    return loadOptional(loaders.pakketcriteriumById, positieBinnenId);
  }
}
