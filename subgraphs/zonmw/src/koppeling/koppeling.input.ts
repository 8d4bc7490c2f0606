import { BronInput, Grondslag, versieInput } from "@pakketgraaf/begrippen";
import { Field, ID, InputType } from "type-graphql";

@InputType({ description: "Verband tussen onderzoek en een pakketvraag: een project of kennislacune met een agenda-item of zorgvorm." })
export class KoppelingVoorstellenInput {
  @Field(() => ID, { nullable: true, description: "Het project, als het niet om een kennislacune gaat." })
  projectId?: string | null;

  @Field(() => ID, { nullable: true, description: "De kennislacune, als het niet om een project gaat." })
  kennislacuneId?: string | null;

  @Field(() => ID, { nullable: true, description: "Het agenda-item, als het niet om een zorgvorm gaat." })
  agendaItemId?: string | null;

  @Field(() => ID, { nullable: true, description: "De zorgvorm, als het niet om een agenda-item gaat." })
  zorgvormId?: string | null;

  @Field(() => Grondslag, { description: "Waarop de koppeling berust." })
  grondslag: Grondslag;

  @Field(() => String, { description: "Waarom dit onderzoek bij deze vraag hoort." })
  onderbouwing: string;

  @Field(() => [BronInput], { nullable: true, description: "Waar het verband uit blijkt: minstens een bron; bij grondslag `BRON` noemt die dit verband zelf." })
  bronnen?: BronInput[] | null;
}

@InputType({ description: "Besluit over een koppeling die er al is." })
export class KoppelingBesluitInput extends versieInput("De koppeling.") {
  @Field(() => String, { description: "Waarom." })
  reden: string;
}
