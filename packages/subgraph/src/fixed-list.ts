import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "./context";
import type { FixedOrder } from "./loaders";
import { defineNoun, type Noun } from "./noun";

/** A noun of which there are few records, which change with legislation and never by a mutation. */
export interface FixedList<T extends { id: string }> extends Noun<T> {
  /** The root field that lists them all, what it tells, and their order. */
  query: string;
  description: string;
  order: FixedOrder<T>;
}

/** The noun with its root field. */
export function fixedList<T extends { id: string }>({ query, description, order, ...noun }: FixedList<T>): Noun {
  @Resolver()
  class FixedListResolver {
    @Query(() => [noun.entity], { name: query, nullable: true, description })
    list(@Ctx() { loaders }: Context): Promise<T[]> {
      return loaders.all(noun.entity, order);
    }
  }
  return defineNoun<T>({ ...noun, resolvers: [FixedListResolver, ...(noun.resolvers ?? [])] });
}
