import { VerbandInput } from "@pakketgraaf/begrippen";
import { Field, InputType } from "type-graphql";
import { DuidingsvoorwaardeSoort } from "./duidingsvoorwaarde";

@InputType({ description: "Voorwaarde die bij een duiding hoort." })
export class DuidingsvoorwaardeInput {
  @Field(() => DuidingsvoorwaardeSoort, { description: "Waarover de voorwaarde gaat." })
  soort: DuidingsvoorwaardeSoort;

  @Field(() => String, { description: "De voorwaarde." })
  tekst: string;

  @Field(() => VerbandInput, {
    nullable: true,
    description: "De soort voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomt.",
  })
  vergoedingsvoorwaarde?: VerbandInput | null;
}
