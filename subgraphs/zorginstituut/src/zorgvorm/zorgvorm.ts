import { BronRecord, Grondslag, Pakkettype, verbandMet, Zorgsector } from "@pakketgraaf/begrippen";
import { enumOf, Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Zorgwet } from "../zorgwet";

export const ZorgvormSoort = enumOf("ZorgvormSoort", "Soort zorg, ingedeeld naar de omschrijving in de bron.", {
  BEHANDELING: "Behandeling.",
  DIAGNOSTIEK: "Diagnostiek.",
  DIGITALE_ZORG: "Digitale of hybride zorg.",
  GENEESMIDDEL: "Geneesmiddel.",
  HULPMIDDEL: "Hulpmiddel.",
  MEDISCHE_TECHNOLOGIE: "Medische technologie.",
  PREVENTIE: "Preventie.",
});
export type ZorgvormSoort = keyof typeof ZorgvormSoort;

export const ZorgvormVeld = enumOf("ZorgvormVeld", "Veld van een zorgvorm dat de redactie kan hebben ingedeeld.", {
  PAKKETTYPE: "`pakkettype`.",
  SECTOREN: "`sectoren` en `sectorTekst`.",
  SOORT: "`soort`.",
  WETTEN: "`wetten`.",
});
export type ZorgvormVeld = keyof typeof ZorgvormVeld;

@ObjectType({ description: "Veld met een waarde die niet in de bron staat." })
export class AfgeleidVeld {
  @Field(() => ZorgvormVeld, { description: "Het veld." })
  veld: ZorgvormVeld;

  @Field(() => Grondslag, { description: "Waarop de waarde berust." })
  grondslag: Grondslag;

  @Field(() => String, { nullable: true, description: "Hoe de waarde is gevonden; null als dat niet is vastgelegd." })
  onderbouwing: string | null;
}

@Entity()
@Searchable("naam", "aandoening", "indicatie")
@Directive('@key(fields: "id")')
@ObjectType({ description: "Zorg waarover pakketbeheer gaat: een behandeling, middel of test bij een aandoening." })
export class Zorgvorm extends BronRecord {
  @StoredField(() => String, { description: "Naam van de zorg; niet uniek, zie ook `aandoening` en `indicatie`." })
  naam: string;

  @StoredField(() => ZorgvormSoort, { description: "Soort zorg." })
  soort: ZorgvormSoort;

  @StoredField(() => [Zorgsector], { description: "Sectoren waarin de zorg wordt gegeven; leeg als de bron er geen noemt." })
  sectoren: Zorgsector[];

  @StoredField(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  sectorTekst: string | null;

  @StoredField(() => [Zorgwet], { description: "Wetten waaronder de zorg valt; leeg als er geen bekend is." })
  wetten: Zorgwet[];

  @StoredField(() => String, { nullable: true, description: "Aandoening waarbij de zorg wordt gegeven." })
  aandoening: string | null;

  @StoredField(() => String, { nullable: true, description: "Bij wie en wanneer de zorg is aangewezen." })
  indicatie: string | null;

  @StoredField(() => Pakkettype, {
    nullable: true,
    description: "Open of gesloten deel van het pakket; null als dat niet bekend is.",
  })
  pakkettype: Pakkettype | null;

  @StoredField(() => [AfgeleidVeld], { description: "Velden met een waarde die is ingedeeld en niet in de bron staat." })
  afgeleideVelden: AfgeleidVeld[];
}

export const ZorgvormCodeSoort = enumOf(
  "ZorgvormCodeSoort",
  "Wat een code bij een zorgvorm aanduidt. Hetzelfde nummer betekent in een andere codelijst iets anders.",
  {
    DECLARATIECODE: "Declaratiecode.",
    DIAGNOSECODE: "Diagnosecode.",
    VERGELIJKING_ZORGPRODUCT: "Zorgproduct van de behandeling waarmee is vergeleken.",
    ZORGACTIVITEIT: "Zorgactiviteit.",
    ZORGPRODUCT: "Zorgproduct.",
  },
);
export type ZorgvormCodeSoort = keyof typeof ZorgvormCodeSoort;

@Entity()
@ObjectType({ description: "Code waaronder een zorgvorm in declaraties en registraties voorkomt." })
export class ZorgvormCode {
  @PrimaryColumn("text")
  zorgvormId: string;

  @Field(() => ZorgvormCodeSoort, { description: "Wat de code aanduidt." })
  @PrimaryColumn("text")
  soort: ZorgvormCodeSoort;

  @Field(() => String, { description: "De code, met eventuele nullen vooraan." })
  @PrimaryColumn("text")
  code: string;
}

export const ZorgvormVerband = verbandMet(Zorgvorm, "zorgvorm");
