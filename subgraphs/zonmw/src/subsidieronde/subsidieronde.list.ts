import { listOf } from "@pakketgraaf/begrippen";
import { anyOf } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { RondeStatus, Subsidieronde } from "./subsidieronde";

@InputType({ description: "Welke subsidieronden." })
class SubsidierondeFilter {
  @Field(() => [ID], { nullable: true, description: "Van een van deze programma's." })
  programma?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Van een van deze soorten." })
  type?: string[] | null;

  @Field(() => [RondeStatus], { nullable: true, description: "In een van deze standen." })
  status?: RondeStatus[] | null;
}

export const subsidierondes = listOf({
  of: Subsidieronde,
  plural: "subsidieronden",
  query: "subsidierondes",
  description: "Ronden waarin subsidie wordt of werd verleend.",
  by: SubsidierondeFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.opening_vanaf", description: "opening" },
  filter: (query, { programma, type, status }) => {
    anyOf(query, "e.programma_id", programma);
    anyOf(query, "e.type_id", type);
    anyOf(query, "e.status", status);
  },
});
