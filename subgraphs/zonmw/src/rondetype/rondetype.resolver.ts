import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { Rondetype } from "./rondetype";

@Resolver(() => Rondetype)
export class RondetypeResolver {
  @Query(() => [Rondetype], { nullable: true, description: "Alle soorten subsidieronden van ZonMw." })
  rondetypen(@Ctx() { loaders }: Context): Promise<Rondetype[]> {
    return loaders.rondetypen();
  }
}
