import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { type Context, fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Ctx, Directive, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Entity } from "typeorm";
import { Instroomroute } from "./instroomroute/instroomroute";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Manier waarop zorg het basispakket in kan komen." })
export class Instroomsoort extends BronRecord {
  @StoredField(() => String, { description: "Naam van de soort instroom." })
  naam: string;
}

@Resolver(() => Instroomsoort)
class InstroomsoortResolver {
  @FieldResolver(() => [Instroomroute], { description: "Routes van deze soort, op naam." })
  routes(@Root() { id }: Instroomsoort, @Ctx() { loaders }: Context): Promise<Instroomroute[]> {
    return loaders.many(Instroomroute, "instroomsoortId", id, "naam");
  }
}

export const instroomsoort = fixedList({
  entity: Instroomsoort,
  query: "instroomsoorten",
  description: "De manieren waarop zorg het basispakket in kan komen.",
  order: "id",
  byId: { description: "Een soort instroom.", id: "Sleutel van de soort." },
  resolvers: [InstroomsoortResolver],
  seeds: [seedOf(Instroomsoort, { file: "zorginstituut-fasemodel.json", list: "instroomsoorten" })],
});
