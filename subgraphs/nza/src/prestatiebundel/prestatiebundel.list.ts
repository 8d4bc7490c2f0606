import { filterOf, listOf, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Prestatiebundel, PrestatiebundelSoort } from "./prestatiebundel";

@InputType({ description: "Welke bundels van prestaties. Leden tellen mee als een bron ze noemt of ze zijn afgeleid." })
class PrestatiebundelFilter extends filterOf({
  soort: described([PrestatiebundelSoort], "Van een van deze soorten."),
  lid: described([ID], "Met een van deze prestaties als lid."),
}) {}

export const prestatiebundels = listOf({
  of: Prestatiebundel,
  plural: "bundels van prestaties",
  query: "prestatiebundels",
  description: "Prestaties die bij elkaar horen.",
  by: PrestatiebundelFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { soort, lid }) => {
    anyOf(query, "e.soort", soort);
    linkedTo(query, ["prestatiebundel_lid", "prestatiebundel_id", "prestatie_id"], lid, WITHOUT_SUGGESTION);
  },
});
