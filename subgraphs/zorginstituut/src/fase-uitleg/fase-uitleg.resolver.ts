import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { FaseUitleg } from "./fase-uitleg";

@Resolver(() => FaseUitleg)
export class FaseUitlegResolver {
  @Query(() => [FaseUitleg], {
    nullable: true,
    description: "De fasen van cyclisch pakketbeheer, van instroom tot uitstroom.",
  })
  fasen(@Ctx() { loaders }: Context): Promise<FaseUitleg[]> {
    return loaders.fasen();
  }
}
