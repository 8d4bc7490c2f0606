import { listOf, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Product } from "./product";

@InputType({ description: "Welke producten. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class ProductFilter {
  @Field(() => [ID], { nullable: true, description: "Van een van deze soorten." })
  productsoort?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Over een van deze zorgvormen." })
  zorgvorm?: string[] | null;
}

export const producten = listOf({
  of: Product,
  plural: "producten",
  query: "producten",
  description: "Producten van pakketbeheer die zelf geen uitspraak zijn, zoals horizonscans.",
  by: ProductFilter,
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.datum_vanaf", description: "datum" },
  filter: (query, { productsoort, zorgvorm }) => {
    anyOf(query, "e.productsoort_id", productsoort);
    linkedTo(query, ["product_zorgvorm", "product_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
  },
});
