import { listOf } from "@pakketgraaf/begrippen";
import { anyOf, overlaps } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Verzekeraar, VerzekeraarSoort } from "./verzekeraar";

@InputType({ description: "Welke verzekeraars." })
class VerzekeraarFilter {
  @Field(() => [VerzekeraarSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: VerzekeraarSoort[] | null;

  @Field(() => [ID], { nullable: true, description: "Onderdeel van een van deze concerns." })
  concern?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Met een van deze labels, precies zo geschreven." })
  label?: string[] | null;
}

export const verzekeraars = listOf({
  of: Verzekeraar,
  plural: "verzekeraars",
  query: "verzekeraars",
  description: "Zorgverzekeraars, concerns en labels.",
  by: VerzekeraarFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { soort, concern, label }) => {
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.concern_id", concern);
    overlaps(query, "e.labels", label);
  },
});
