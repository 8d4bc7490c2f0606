import { filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { OF_DEELNAME } from "../deelname/deelname.links";
import { Programma, ProgrammaStatus } from "./programma";

@InputType({ description: "Welke programma's." })
class ProgrammaFilter extends filterOf({
  status: described([ProgrammaStatus], "In een van deze standen."),
  onderdeelVan: described([ID], "Onderdeel van een van deze programma's."),
}) {}

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
  edge: OF_DEELNAME,
});
