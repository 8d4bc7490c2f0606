import type { ListArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { Prestatie } from "../prestatie/prestatie";
import { Tarief } from "./tarief";
import { tarieven, type TariefFilter } from "./tarief.list";

@Resolver(() => Tarief)
export class TariefResolver {
  @Query(() => tarieven.Connection, {
    nullable: true,
    description:
      "Tarieven van de NZa. `zoek` kijkt in beschikking, eenheid en opmerking; zoek op wat er gedeclareerd wordt met `prestaties`.",
  })
  tarieven(@Args(() => tarieven.Args) args: ListArgs<TariefFilter>, @Ctx() { loaders }: Context) {
    return tarieven.all(loaders, args);
  }

  @FieldResolver(() => Prestatie, { description: "De prestatie waarvoor het tarief geldt." })
  prestatie(@Root() { prestatieId }: Tarief, @Ctx() { loaders }: Context): Promise<Prestatie | null> {
    return loaders.one(Prestatie, prestatieId);
  }
}
