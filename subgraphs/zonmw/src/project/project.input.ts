import { Bedrag, BronInput, type Ingevoerd, TIJD_DESCRIPTION, versieInput } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";
import { Relevantie } from "./project";

@InputType({ description: "Een nieuw onderzoeksproject." })
export class ProjectRegistrerenInput {
  @Field(() => String, { nullable: true, description: "Nummer bij ZonMw, dat geen ander project heeft." })
  projectnummer?: string | null;

  @Field(() => String, { description: "Titel van het project." })
  titel: string;

  @Field(() => String, { nullable: true, description: "Instelling die de aanvraag deed." })
  hoofdaanvrager?: string | null;

  @Field(() => Bedrag, { nullable: true, description: "Toegekend bedrag in euro." })
  bedrag?: Ingevoerd | null;

  @Field(() => String, { nullable: true, description: `Begin van het project. ${TIJD_DESCRIPTION}` })
  startdatum?: string | null;

  @Field(() => String, { nullable: true, description: `Einde van het project. ${TIJD_DESCRIPTION}` })
  einddatum?: string | null;

  @Field(() => ID, { nullable: true, description: "Het programma waarin het project valt; met een ronde: dat van de ronde." })
  programmaId?: string | null;

  @Field(() => ID, { nullable: true, description: "De ronde waarin het project subsidie kreeg." })
  rondeId?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Of een bron ZonMw als financier noemt." })
  financierBevestigd?: boolean | null;

  @Field(() => Relevantie, { description: "Hoe dicht het onderzoek bij een pakketvraag staat." })
  relevantie: Relevantie;

  @Field(() => String, { description: "De relevantie in woorden." })
  relevantieTekst: string;

  @Field(() => [BronInput], { nullable: true, description: "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Wat een project opleverde." })
export class ProjectResultaatInput extends versieInput("Het project.") {
  @Field(() => String, { description: "Wat het onderzoek opleverde; vervangt wat daarover was vastgelegd." })
  uitkomst: string;

  @Field(() => [BronInput], { nullable: true, description: "Waar dat uit blijkt; komen bij de bronnen van het project." })
  bronnen?: BronInput[] | null;
}
