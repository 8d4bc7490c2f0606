import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { SwpHandelingsoptie } from "./swp-handelingsoptie";
import { SwpSituatie } from "./swp-situatie";

@Resolver(() => SwpSituatie)
export class SwpSituatieResolver {
  @FieldResolver(() => [SwpHandelingsoptie], { description: "Wat er dan gedaan kan worden." })
  handelingsopties(@Root() { id }: SwpSituatie, @Ctx() { loaders }: Context): Promise<SwpHandelingsoptie[]> {
    return loaders.swpHandelingsoptiesBySituatie.load(id);
  }
}
