import { BronInput, TIJD_DESCRIPTION, verantwoordInput, versieInput, VERWACHTE_VERSIE } from "@pakketgraaf/begrippen";
import { Field, ID, InputType, Int } from "type-graphql";
import { OpvolgingReikwijdte } from "../opvolging";
import { KaderSoort } from "./kader";
import { KaderOpvolgingAard } from "./kader-opvolging";

const AARD = "Hoe het nieuwe kader het oude opvolgt.";
const REIKWIJDTE = "Hoeveel van het oude het nieuwe vervangt; alleen als dat alles is geldt het oude niet meer.";

@InputType({ description: "Hoe een kader een ander opvolgt, en waarop dat berust." })
export class KaderOpvolgingInput extends verantwoordInput(class {}) {
  @Field(() => KaderOpvolgingAard, { description: AARD })
  aard: KaderOpvolgingAard;

  @Field(() => OpvolgingReikwijdte, { description: REIKWIJDTE })
  reikwijdte: OpvolgingReikwijdte;
}

@InputType({ description: "Opvolging tussen twee kaders die er al zijn." })
export class KaderOpvolgingVastleggenInput extends verantwoordInput(versieInput("Het kader dat opvolgt.")) {
  @Field(() => ID, { description: "Het kader dat daarmee geheel of deels vervangen is." })
  vervangtId: string;

  @Field(() => KaderOpvolgingAard, { description: AARD })
  aard: KaderOpvolgingAard;

  @Field(() => OpvolgingReikwijdte, { description: REIKWIJDTE })
  reikwijdte: OpvolgingReikwijdte;
}

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

  @Field(() => String, {
    nullable: true,
    description: `Vanaf wanneer het kader geldt, niet na vandaag; standaard vandaag. Van een maand of jaar telt de eerste dag. ${TIJD_DESCRIPTION}`,
  })
  geldigVan?: string | null;

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

  @Field(() => ID, { nullable: true, description: "De vorige versie, die hiermee geheel of deels vervangen is." })
  vervangtId?: string | null;

  @Field(() => KaderOpvolgingInput, {
    nullable: true,
    description: "Alleen met `vervangtId`: hoe het kader de vorige versie opvolgt; standaard vervangt het die volledig, op grondslag `AFGELEID`.",
  })
  opvolging?: KaderOpvolgingInput | null;

  @Field(() => Int, { nullable: true, description: `Alleen met \`vervangtId\`, en dan verplicht. ${VERWACHTE_VERSIE}` })
  verwachteVersie?: number | null;

  @Field(() => [BronInput], { nullable: true, description: "Waar het kader staat: minstens een bron, de hoofdbron eerst." })
  bronnen?: BronInput[] | null;
}
