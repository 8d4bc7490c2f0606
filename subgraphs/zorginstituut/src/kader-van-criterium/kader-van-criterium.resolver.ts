import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Kader } from "../kader/kader";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { KaderVanCriterium } from "./kader-van-criterium";

@Resolver(() => KaderVanCriterium)
export class KaderVanCriteriumResolver {
  @FieldResolver(() => Kader, { description: "Het kader waarmee het criterium nu wordt beoordeeld." })
  kader(@Root() { kaderId }: KaderVanCriterium, @Ctx() { loaders }: Context): Promise<Kader | null> {
    return loaders.kaderById.load(kaderId);
  }

  @FieldResolver(() => Pakketcriterium, { description: "Het criterium van de duiding waarlangs het kader hier hoort." })
  criterium(
    @Root() { pakketcriteriumId }: KaderVanCriterium,
    @Ctx() { loaders }: Context,
  ): Promise<Pakketcriterium | null> {
    return loaders.pakketcriteriumById.load(pakketcriteriumId);
  }
}
