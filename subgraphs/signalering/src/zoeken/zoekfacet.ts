import { Field, Int, ObjectType } from "type-graphql";
import { Recordsoort, soortVan } from "./enums";
import type { Aantal } from "./opdracht";

@ObjectType({ description: "Hoeveel records van een soort er te vinden zijn." })
export class Zoekfacet {
  @Field(() => Recordsoort, { description: "De soort." })
  soort: Recordsoort;

  @Field(() => Int, { description: "Hoeveel records van die soort." })
  aantal: number;
}

export const asFacet = ({ type, aantal }: Aantal): Zoekfacet => ({ soort: soortVan(type), aantal });
