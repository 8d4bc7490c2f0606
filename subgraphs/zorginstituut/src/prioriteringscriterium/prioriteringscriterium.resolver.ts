import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { Prioriteringscriterium } from "./prioriteringscriterium";

@Resolver(() => Prioriteringscriterium)
export class PrioriteringscriteriumResolver {
  @Query(() => [Prioriteringscriterium], {
    nullable: true,
    description: "De criteria waarop onderwerpen voor de Pakketagenda worden geprioriteerd.",
  })
  prioriteringscriteria(@Ctx() { loaders }: Context): Promise<Prioriteringscriterium[]> {
    return loaders.prioriteringscriteria();
  }
}
