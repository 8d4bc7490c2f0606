import { listOf } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Kader, KaderSoort, KaderStatus } from "./kader";

@InputType({ description: "Welke kaders." })
class KaderFilter {
  @Field(() => [ID], {
    nullable: true,
    description: "Over een van deze pakketcriteria; kaders over alle criteria horen daarbij.",
  })
  criterium?: string[] | null;

  @Field(() => [KaderSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: KaderSoort[] | null;

  @Field(() => [KaderStatus], { nullable: true, description: "In een van deze standen." })
  status?: KaderStatus[] | null;
}

export const kaders = listOf({
  of: Kader,
  plural: "kaders",
  query: "kaders",
  description: "Kaders en handleidingen voor pakketbeheer.",
  by: KaderFilter,
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.datum_vanaf", description: "datum" },
  filter: (query, { criterium, soort, status }) => {
    linkedTo(query, ["kader_criterium", "kader_id", "pakketcriterium_id"], criterium);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.status", status);
  },
});
