import { toListArguments } from "@pakketgraaf/begrippen";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Prestatie } from "../prestatie/prestatie";
import { Tarief } from "./tarief";
import { TariefConnection, TariefListArgs } from "./tarief.list";

@Resolver(() => Tarief)
export class TariefResolver {
  @Query(() => TariefConnection, {
    nullable: true,
    description:
      "Tarieven van de NZa. `zoek` kijkt in beschikking, eenheid en opmerking; zoek op wat er gedeclareerd wordt met `prestaties`.",
  })
  tarieven(@Args(() => TariefListArgs) args: TariefListArgs, @Ctx() { loaders }: Context) {
    return new TariefConnection(loaders.tarieven.all(toListArguments(args)));
  }

  @Query(() => Tarief, { nullable: true, description: "Een tarief." })
  tarief(
    @Arg("id", () => ID, { description: "Sleutel van het tarief." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Tarief | null> {
    return loaders.tariefById.load(id);
  }

  @FieldResolver(() => Prestatie, { description: "De prestatie waarvoor het tarief geldt." })
  prestatie(@Root() { prestatieId }: Tarief, @Ctx() { loaders }: Context): Promise<Prestatie | null> {
    return loaders.prestatieById.load(prestatieId);
  }
}
