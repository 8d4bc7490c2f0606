import type { Ending } from "@pakketgraaf/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Datum } from "./scalars";

@Directive("@shareable")
@ObjectType({
  description:
    "Dat een record is vervallen: de bron heeft het niet meer. Wat opging in een ander record van hetzelfde type, is er niet meer: zijn sleutel geeft dat andere record.",
})
export class Vervallen {
  constructor({ on, becameType, becameId }: Ending) {
    this.sinds = on;
    this.recordType = becameType;
    this.recordId = becameId;
  }

  @Field(() => Datum, { description: "De dag waarop het is vervallen: die van de overdracht van de gegevens." })
  sinds: string;

  @Field(() => String, { nullable: true, description: "Type in deze graaf van het record dat ervoor in de plaats kwam; null als dat niet bekend is." })
  recordType: string | null;

  @Field(() => ID, { nullable: true, description: "Sleutel van dat record; het kan van een andere partij zijn." })
  recordId: string | null;
}
