import { Bedrag, BronInput, Datum, type Ingevoerd, Tariefsoort, versieInput } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Een tarief van de NZa voor een periode." })
export class TariefVaststellenInput {
  @Field(() => ID, { description: "De prestatie waarvoor het tarief geldt." })
  prestatieId: string;

  @Field(() => String, {
    nullable: true,
    description: "Deel van het tarief waarvoor het bedrag geldt, zoals honorarium; niet nodig als het bedrag het hele tarief is.",
  })
  component?: string | null;

  @Field(() => String, { description: "Waarvoor het bedrag geldt, zoals `per uur` of `per kwartaal`." })
  eenheid: string;

  @Field(() => Bedrag, { description: "Het tarief in euro; nul kan." })
  bedrag: Ingevoerd;

  @Field(() => Tariefsoort, { description: "Hoe de hoogte tot stand komt: van een vrij tarief stelt de NZa geen bedrag vast." })
  tariefsoort: Tariefsoort;

  @Field(() => Datum, { description: "Eerste dag van het tarief." })
  geldigVan: Ingevoerd;

  @Field(() => Datum, { nullable: true, description: "Dag waarop het tarief niet meer geldt, als die al vaststaat." })
  geldigTot?: Ingevoerd | null;

  @Field(() => String, { nullable: true, description: "Tariefbeschikking waarin het staat." })
  beschikking?: string | null;

  @Field(() => String, { nullable: true, description: "Kanttekening bij het tarief." })
  opmerking?: string | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar het tarief in staat: minstens een bron; de eerste is de hoofdbron." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Vanaf wanneer een tarief niet meer geldt." })
export class TariefBeeindigenInput extends versieInput("Het tarief.") {
  @Field(() => Datum, { description: "Dag waarop het tarief niet meer geldt." })
  geldigTot: Ingevoerd;
}
