import { Field, ObjectType } from "type-graphql";

@ObjectType({ description: "Getal in een voorwaarde, met wat er geteld of gemeten wordt." })
export class Norm {
  @Field(() => String, { description: "Exact decimaal getal in tekst, bijvoorbeeld 19.08." })
  waarde: string;

  @Field(() => String, { description: "Eenheid van het getal, met erbij of het een minimum of maximum is." })
  eenheid: string;
}
