import { Datum, filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { IS_OPEN_ON } from "./stand";
import { OF_DEELNAME } from "../deelname/deelname.links";
import { RondeStatus, Subsidieronde } from "./subsidieronde";

@InputType({ description: "Welke subsidieronden." })
class SubsidierondeFilter extends filterOf({
  programma: described([ID], "Van een van deze programma's."),
  type: described([ID], "Van een van deze soorten."),
  status: described([RondeStatus], "In een van deze standen, zoals de bron die noemt."),
  openOp: described(Datum, "Waarvan bekend is dat zij op deze dag open waren of zijn."),
}) {}

export const subsidierondes = listOf({
  of: Subsidieronde,
  plural: "subsidieronden",
  query: "subsidierondes",
  description: "Ronden waarin subsidie wordt of werd verleend.",
  by: SubsidierondeFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.opening_vanaf", description: "opening" },
  filter: (query, { programma, type, status, openOp }) => {
    anyOf(query, "e.programma_id", programma);
    anyOf(query, "e.type_id", type);
    anyOf(query, "e.status", status);
    where(query, IS_OPEN_ON, openOp);
  },
  ofLink: OF_DEELNAME,
});
