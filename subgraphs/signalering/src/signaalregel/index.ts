import { OpArg, today } from "@pakketgraaf/begrippen";
import { defineNoun, type FieldsOf } from "@pakketgraaf/subgraph";
import { Int, Query, Resolver } from "type-graphql";
import { Handelingsoptie } from "../handelingsoptie";
import { NietTeBeoordelen, Signaalregel, SIGNAALREGELS } from "./signaalregel";
import { aantallen, nietTeBeoordelen } from "./tellen";

@Resolver()
class SignaalregelsResolver {
  @Query(() => [Signaalregel], { nullable: true, description: "De regels die signalen geven, in de volgorde van de keten: van een vraag tot wat er wordt gedeclareerd." })
  signaalregels(): Signaalregel[] {
    return [...SIGNAALREGELS.values()];
  }
}

const fields: FieldsOf<Signaalregel> = {
  handelingsopties: {
    type: () => [Handelingsoptie],
    nullable: "itemsAndList",
    description: "Wat er volgens de tabellen van het kader te doen is.",
    resolve: ({ handelingsopties }) => handelingsopties.map((id) => ({ id })),
  },
  aantal: {
    type: () => Int,
    nullable: false,
    description: "Hoeveel signalen zij op een dag geeft.",
    args: OpArg(),
    resolve: ({ naam }, { loaders }, op: string | null | undefined) => loaders.of(aantallen).load({ naam, op: op ?? today() }),
  },
  nietTeBeoordelen: {
    type: () => NietTeBeoordelen,
    nullable: false,
    description: "Wat zij op een dag niet kan beoordelen: van zulke records is er geen signaal, en ook niet gezegd dat er niets is.",
    args: OpArg(),
    resolve: ({ naam }, { loaders }, op: string | null | undefined) =>
      loaders.of(nietTeBeoordelen).load({ naam, op: op ?? today() }),
  },
};

export const signaalregel = defineNoun({ entity: Signaalregel, fields, resolvers: [SignaalregelsResolver] });
