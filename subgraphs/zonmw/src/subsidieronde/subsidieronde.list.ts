import { filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { OF_DEELNAME } from "../deelname/deelname.links";
import { RondeStatus, Subsidieronde } from "./subsidieronde";

@InputType({ description: "Welke subsidieronden." })
class SubsidierondeFilter extends filterOf({
  programma: described([ID], "Van een van deze programma's."),
  type: described([ID], "Van een van deze soorten."),
  status: described([RondeStatus], "In een van deze standen."),
}) {}

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
  edge: OF_DEELNAME,
});
