import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Instroomsoort } from "../instroomsoort";
import { Organisatie } from "../organisatie/organisatie";
import { Instroomroute } from "./instroomroute";
import { ROUTEPARTIJEN } from "./instroomroute.partijen";

@Resolver(() => Instroomroute)
export class InstroomrouteResolver {
  @FieldResolver(() => Instroomsoort, { description: "Soort instroom waar de route bij hoort." })
  instroomsoort(@Root() { instroomsoortId }: Instroomroute, @Ctx() { loaders }: Context): Promise<Instroomsoort | null> {
    return loaders.one(Instroomsoort, instroomsoortId);
  }

  @FieldResolver(() => [Organisatie], { description: "Wie beoordeelt of de zorg eraan voldoet, op naam." })
  beoordeeltDoor(@Root() { id }: Instroomroute, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.through(Organisatie, ROUTEPARTIJEN.links.beoordeeltDoor, id, "naam");
  }

  @FieldResolver(() => [Organisatie], { description: "Wie besluit, op naam." })
  besluitDoor(@Root() { id }: Instroomroute, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.through(Organisatie, ROUTEPARTIJEN.links.besluitDoor, id, "naam");
  }

  @FieldResolver(() => [Organisatie], { description: "Wie de route uitvoert, op naam." })
  uitgevoerdDoor(@Root() { id }: Instroomroute, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.through(Organisatie, ROUTEPARTIJEN.links.uitgevoerdDoor, id, "naam");
  }
}
