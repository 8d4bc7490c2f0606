import { Bedrag, BronInput, type Ingevoerd, TIJD_DESCRIPTION } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";
import { BudgetSoort } from "../budgetsoort";
import { ProgrammaStatus } from "./programma";

@InputType({ description: "Een nieuw onderzoeksprogramma of een nieuwe subsidieregeling." })
export class ProgrammaRegistrerenInput {
  @Field(() => String, { description: "Naam van het programma." })
  naam: string;

  @Field(() => String, { nullable: true, description: `Begin van de looptijd. ${TIJD_DESCRIPTION}` })
  startdatum?: string | null;

  @Field(() => String, { nullable: true, description: `Einde van de looptijd. ${TIJD_DESCRIPTION}` })
  einddatum?: string | null;

  @Field(() => Bedrag, { nullable: true, description: "Budget in euro." })
  budget?: Ingevoerd | null;

  @Field(() => BudgetSoort, { nullable: true, description: "Waarvoor het budget is." })
  bedragSoort?: BudgetSoort | null;

  @Field(() => ProgrammaStatus, { nullable: true, description: "Stand." })
  status?: ProgrammaStatus | null;

  @Field(() => String, { nullable: true, description: `Wanneer de stand zo is; standaard vandaag. ${TIJD_DESCRIPTION}` })
  peildatum?: string | null;

  @Field(() => String, { nullable: true, description: "Wie opdracht gaf tot het programma." })
  opdrachtgever?: string | null;

  @Field(() => String, { nullable: true, description: "Doel van het programma." })
  doel?: string | null;

  @Field(() => ID, { nullable: true, description: "Het programma waar dit een onderdeel van is." })
  onderdeelVanId?: string | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron." })
  bronnen?: BronInput[] | null;
}
