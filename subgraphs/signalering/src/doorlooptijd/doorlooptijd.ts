import { Zorgsector } from "@pakketgraaf/begrippen";
import { Field, Int, ObjectType } from "type-graphql";
import { NietTeBeoordelen } from "../signaalregel/signaalregel";
import { Doorloopstap } from "./stappen";
import { Dagental } from "./traject";

const HOE = "Een waarde die voorkomt, zonder tussen twee waarden te rekenen. Null als er geen zijn.";

/** How numbers of days lie. */
@ObjectType()
abstract class Verdeling {
  @Field(() => Dagental, { nullable: true, description: "Het kleinste aantal dagen; null als er geen zijn." })
  kortste: Dagental | null;

  @Field(() => Dagental, { nullable: true, description: `Het kleinste aantal dagen waarbinnen ten minste een kwart viel. ${HOE}` })
  eersteKwartiel: Dagental | null;

  @Field(() => Dagental, { nullable: true, description: `Het kleinste aantal dagen waarbinnen ten minste de helft viel. ${HOE}` })
  mediaan: Dagental | null;

  @Field(() => Dagental, { nullable: true, description: `Het kleinste aantal dagen waarbinnen ten minste drie kwart viel. ${HOE}` })
  derdeKwartiel: Dagental | null;

  @Field(() => Dagental, { nullable: true, description: `Het kleinste aantal dagen waarbinnen ten minste 90 procent viel. ${HOE}` })
  percentiel90: Dagental | null;

  @Field(() => Dagental, { nullable: true, description: "Het grootste aantal dagen; null als er geen zijn." })
  langste: Dagental | null;
}

@ObjectType({ description: "Trajecten waarvan een stap is begonnen en niet afgesloten, met hoe lang dat op de dag al duurt." })
class DoorlooptijdWachtend extends Verdeling {
  @Field(() => Int, { description: "Hoeveel." })
  aantal: number;
}

@ObjectType({
  description:
    "Hoe lang een stap duurde. Waar een dag alleen als jaar of maand bekend is, ligt elk getal tussen twee grenzen: die van de kortste en van de langste tijd die de trajecten kunnen hebben geduurd.",
})
export class Doorlooptijd extends Verdeling {
  @Field(() => Doorloopstap, { description: "De stap." })
  stap: Doorloopstap;

  @Field(() => Zorgsector, { nullable: true, description: "Het deel van de zorg; null: alle gevraagde zorg samen, ook zorg waarvan geen deel bekend is." })
  sector: string | null;

  @Field(() => Int, { description: "Hoeveel trajecten de stap hebben afgesloten: van deze zijn de dagen." })
  klaar: number;

  @Field(() => Int, { description: "Hoeveel niet hoefden te wachten: wat de stap zou afsluiten, was er al toen hij begon. Zij tellen niet mee in de dagen." })
  wasErAl: number;

  @Field(() => Int, { description: "Van hoeveel niet bekend is wat de stap zou afsluiten, en er ook niet meer op wordt gewacht." })
  vervallen: number;

  @Field(() => DoorlooptijdWachtend, { description: "Wat nog wacht." })
  wachtend: DoorlooptijdWachtend;

  @Field(() => NietTeBeoordelen, { description: "Van hoeveel trajecten niet te zeggen is of en hoe lang zij wachtten, en wat er dan niet bekend is." })
  nietTeBeoordelen: NietTeBeoordelen;
}
