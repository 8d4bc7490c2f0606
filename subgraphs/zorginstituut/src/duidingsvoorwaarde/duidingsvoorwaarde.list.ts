import { filterOf, listOf, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, isCurrent, linkedTo } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Duidingsvoorwaarde, DuidingsvoorwaardeSoort } from "./duidingsvoorwaarde";

@InputType({ description: "Welke voorwaarden. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class DuidingsvoorwaardeFilter extends filterOf({
  soort: described([DuidingsvoorwaardeSoort], "Van een van deze soorten."),
  duiding: described([ID], "Van een van deze duidingen."),
  zorgvorm: described([ID], "Van een duiding over een van deze zorgvormen."),
}) {}

const BY_ZORGVORM = `(SELECT v.id, z.zorgvorm_id, z.grondslag FROM duidingsvoorwaarde v JOIN duiding_zorgvorm z USING (duiding_id))`;

export const duidingsvoorwaarden = listOf({
  of: Duidingsvoorwaarde,
  plural: "voorwaarden",
  query: "duidingsvoorwaarden",
  description: "Voorwaarden die het Zorginstituut in duidingen stelt.",
  by: DuidingsvoorwaardeFilter,
  // As much of a text as an index holds.
  naam: { column: `left(e.tekst, 500) COLLATE "nl-x-icu"`, description: "tekst" },
  filter: (query, { soort, duiding, zorgvorm }) => {
    query.andWhere(isCurrent("Duiding", "e.duiding_id"));
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.duiding_id", duiding);
    linkedTo(query, [BY_ZORGVORM, "id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
  },
});
