import { Datum, filterOf, listOf, today } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { holdsOnIn } from "../programma-lidmaatschap/programma-lidmaatschap.links";
import { OF_DEELNAME } from "../deelname/deelname.links";
import { Programma, ProgrammaStatus } from "./programma";

@InputType({ description: "Welke programma's." })
class ProgrammaFilter extends filterOf({
  status: described([ProgrammaStatus], "In een van deze standen."),
  onderdeelVan: described([ID], "Onderdeel van een van deze programma's op de dag `op`."),
  op: described(Datum, "De dag waarop `onderdeelVan` geldt; standaard vandaag."),
}) {}

export const programmas = listOf({
  of: Programma,
  plural: "programma's",
  query: "programmas",
  description: "Onderzoeksprogramma's en subsidieregelingen.",
  by: ProgrammaFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.start_vanaf", description: "begin van de looptijd" },
  filter: (query, { status, onderdeelVan, op }) => {
    anyOf(query, "e.status", status);
    if (onderdeelVan) query.setParameter("lid_op", op ?? today());
    linkedTo(query, ["programma_lidmaatschap", "onderdeel_id", "programma_id"], onderdeelVan, holdsOnIn(":lid_op::date"));
  },
  ofLink: OF_DEELNAME,
});
