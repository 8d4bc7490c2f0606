import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Deel van alle verzekerden dat bij een concern verzekerd is." })
export class Marktaandeel {
  @Field(() => String, { description: "Aandeel in procenten, als exact decimaal getal in tekst, bijvoorbeeld 29.3." })
  procent: string;

  @Field(() => Int, { description: "Jaar waarvoor het aandeel geldt." })
  jaar: number;
}
