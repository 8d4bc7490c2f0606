import { BronInput, TIJD_DESCRIPTION, versieInput, Zorgsector } from "@pakketgraaf/begrippen";
import { Field, InputType } from "type-graphql";
import { KennislacuneStatus } from "./kennislacune";

@InputType({ description: "Een vraag waarop het antwoord nog ontbreekt." })
export class KennislacuneRegistrerenInput {
  @Field(() => String, { description: "De vraag." })
  vraag: string;

  @Field(() => [Zorgsector], { description: "Sectoren waarin de vraag speelt; leeg als dat niet bekend is." })
  sectoren: Zorgsector[];

  @Field(() => String, { description: "Wie de vraag inbracht." })
  ingebrachtDoor: string;

  @Field(() => [BronInput], { nullable: true, description: "Waar de vraag uit blijkt: minstens een bron; de eerste is de hoofdbron." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Een nieuwe stand van een kennislacune." })
export class KennislacuneStatusInput extends versieInput("De kennislacune.") {
  @Field(() => KennislacuneStatus, { description: "De nieuwe stand." })
  status: KennislacuneStatus;

  @Field(() => String, { nullable: true, description: "De nieuwe stand in woorden; vervangt de tekst bij de vorige." })
  statusTekst?: string | null;

  @Field(() => String, { nullable: true, description: `Wanneer de stand zo is; standaard vandaag. ${TIJD_DESCRIPTION}` })
  peildatum?: string | null;
}
