import { BronInput, TIJD_DESCRIPTION, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { Field, ID, InputType, Int } from "type-graphql";
import { KaderSoort } from "./kader";

@InputType({ description: "Versie van een kader die gaat gelden." })
export class KaderVersiePublicerenInput {
  @Field(() => String, { description: "Titel van het kader." })
  titel: string;

  @Field(() => KaderSoort, { description: "Soort kader." })
  soort: KaderSoort;

  @Field(() => String, { nullable: true, description: "Versie; meestal het jaar." })
  versie?: string | null;

  @Field(() => String, { description: `Wanneer het kader uitkomt. ${TIJD_DESCRIPTION}` })
  datum: string;

  @Field(() => String, { nullable: true, description: "Toelichting op datum of inhoud." })
  toelichting?: string | null;

  @Field(() => [ID], { description: "Pakketcriteria waarover het kader gaat; leeg als het over geen daarvan gaat." })
  criteria: string[];

  @Field(() => [ID], {
    nullable: true,
    description:
      "Die van `criteria` die voortaan met dit kader worden beoordeeld; weggelaten: die waarvoor het kader dat wordt vervangen actueel was.",
  })
  actueelVoor?: string[] | null;

  @Field(() => ID, { nullable: true, description: "De wettelijke eis waarover het kader gaat." })
  wettelijkeEisId?: string | null;

  @Field(() => ID, { nullable: true, description: "De vorige versie, die hiermee vervangen is." })
  vervangtId?: string | null;

  @Field(() => Int, { nullable: true, description: `Alleen met \`vervangtId\`, en dan verplicht. ${VERWACHTE_VERSIE}` })
  verwachteVersie?: number | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar het kader staat: minstens een bron, de hoofdbron eerst." })
  bronnen?: BronInput[] | null;
}
