import { Bedrag, BronInput, type Ingevoerd, TIJD_DESCRIPTION } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";
import { BudgetSoort } from "../budgetsoort";
import { RondeStatus } from "./subsidieronde";

@InputType({ description: "Een nieuwe subsidieronde van een programma." })
export class SubsidierondeRegistrerenInput {
  @Field(() => String, { description: "Naam van de ronde." })
  naam: string;

  @Field(() => ID, { description: "Het programma van deze ronde." })
  programmaId: string;

  @Field(() => ID, { nullable: true, description: "Soort ronde: een van `rondetypen`." })
  typeId?: string | null;

  @Field(() => Bedrag, { nullable: true, description: "Budget in euro." })
  budget?: Ingevoerd | null;

  @Field(() => BudgetSoort, { nullable: true, description: "Waarvoor het budget is." })
  bedragSoort?: BudgetSoort | null;

  @Field(() => String, { nullable: true, description: `Wanneer de ronde opent. ${TIJD_DESCRIPTION}` })
  opening?: string | null;

  @Field(() => String, { nullable: true, description: `Wanneer de ronde sluit. ${TIJD_DESCRIPTION}` })
  sluiting?: string | null;

  @Field(() => RondeStatus, { nullable: true, description: "Stand." })
  status?: RondeStatus | null;

  @Field(() => String, { nullable: true, description: `Wanneer de stand zo is; standaard vandaag. ${TIJD_DESCRIPTION}` })
  peildatum?: string | null;

  @Field(() => String, { nullable: true, description: "Toelichting bij data en bedragen." })
  toelichting?: string | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar de gegevens vandaan komen: minstens een bron; de eerste is de hoofdbron." })
  bronnen?: BronInput[] | null;
}
