import { Field, Int, ObjectType } from "type-graphql";
import { asRecord, Zoekrecord } from "../records/records";
import type { Voorstel } from "./voorstellen";
import { asFacet, Zoekfacet } from "./zoekfacet";

@ObjectType({ description: "Een tekst om op te zoeken, voor wie nog typt." })
export class Zoekvoorstel {
  @Field(() => String, { description: "De tekst: wat er is getypt met het laatste woord aangevuld, of hoe een record heet, van een lange naam het begin." })
  tekst: string;

  @Field(() => Int, { description: "Hoeveel records er ten minste mee te vinden zijn: die de woorden zo hebben, of zo heten." })
  aantal: number;

  @Field(() => [Zoekfacet], { description: "Die records naar soort, wat het meest voorkomt eerst." })
  facetten: Zoekfacet[];

  @Field(() => Zoekrecord, { nullable: true, description: "Het record dat zo heet, van meer het eerste; null bij een aangevuld woord, of als de partij niet bereikbaar is." })
  record: object | null;
}

export const asZoekvoorstel = ({ tekst, aantallen, record }: Voorstel): Zoekvoorstel => ({
  tekst,
  aantal: aantallen.reduce((sum, { aantal }) => sum + aantal, 0),
  facetten: aantallen.map(asFacet),
  record: record && asRecord(record),
});
