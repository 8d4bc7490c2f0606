import { createSubgraphSchema } from "@pakketgraaf/subgraph";
import { Authorized, Mutation, Query, Resolver, type NonEmptyArray } from "type-graphql";

@Resolver()
class Reading {
  @Query(() => String, { nullable: true })
  ask(): string {
    return "answer";
  }
}

@Resolver()
class Marked {
  @Authorized("iets:schrijven")
  @Mutation(() => String, { nullable: true })
  changeMarked(): string {
    return "done";
  }
}

@Resolver()
class Unmarked {
  @Mutation(() => String, { nullable: true })
  changeUnmarked(): string {
    return "done";
  }
}

@Resolver()
class WithoutScope {
  @Authorized()
  @Mutation(() => String, { nullable: true })
  changeWithoutScope(): string {
    return "done";
  }
}

@Resolver()
class WithTwoScopes {
  @Authorized("iets:schrijven", "anders:schrijven")
  @Mutation(() => String, { nullable: true })
  changeWithTwoScopes(): string {
    return "done";
  }
}

const schemaOf = (...resolvers: NonEmptyArray<Function>) => createSubgraphSchema({ resolvers, references: {} });

describe("the schema of a subgraph", () => {
  it("has mutations that say who may", async () => {
    const { sdl } = await schemaOf(Reading, Marked);
    expect(sdl).toContain("changeMarked: String");
  });

  it.each([
    ["changeUnmarked", Unmarked],
    ["changeWithoutScope", WithoutScope],
    ["changeWithTwoScopes", WithTwoScopes],
  ])("is not made with one that does not say so, or not clearly: %s", async (name, resolver) => {
    await expect(schemaOf(Reading, Marked, resolver)).rejects.toThrow(
      `mutation ${name} must be marked with @Authorized and one scope`,
    );
  });
});
