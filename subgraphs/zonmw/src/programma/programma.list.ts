import { listOf } from "@pakketgraaf/begrippen";
import { anyOf } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Programma, ProgrammaStatus } from "./programma";

@InputType({ description: "Welke programma's." })
class ProgrammaFilter {
  @Field(() => [ProgrammaStatus], { nullable: true, description: "In een van deze standen." })
  status?: ProgrammaStatus[] | null;

  @Field(() => [ID], { nullable: true, description: "Onderdeel van een van deze programma's." })
  onderdeelVan?: string[] | null;
}

export const programmas = listOf({
  of: Programma,
  plural: "programma's",
  query: "programmas",
  description: "Onderzoeksprogramma's en subsidieregelingen.",
  by: ProgrammaFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.start_vanaf", description: "begin van de looptijd" },
  filter: (query, { status, onderdeelVan }) => {
    anyOf(query, "e.status", status);
    anyOf(query, "e.onderdeel_van_id", onderdeelVan);
  },
});
