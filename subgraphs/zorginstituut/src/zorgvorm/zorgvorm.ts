import { BronRecord, Zorgsector } from "@pakketgraaf/begrippen";
import { Directive, Field, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Zorgwet } from "../zorgwet";

export enum ZorgvormSoort {
  BEHANDELING = "BEHANDELING",
  DIAGNOSTIEK = "DIAGNOSTIEK",
  DIGITALE_ZORG = "DIGITALE_ZORG",
  GENEESMIDDEL = "GENEESMIDDEL",
  HULPMIDDEL = "HULPMIDDEL",
  MEDISCHE_TECHNOLOGIE = "MEDISCHE_TECHNOLOGIE",
  PREVENTIE = "PREVENTIE",
}

registerEnumType(ZorgvormSoort, {
  name: "ZorgvormSoort",
  description: "Soort zorg, ingedeeld naar de omschrijving in de bron.",
  valuesConfig: {
    BEHANDELING: { description: "Behandeling." },
    DIAGNOSTIEK: { description: "Diagnostiek." },
    DIGITALE_ZORG: { description: "Digitale of hybride zorg." },
    GENEESMIDDEL: { description: "Geneesmiddel." },
    HULPMIDDEL: { description: "Hulpmiddel." },
    MEDISCHE_TECHNOLOGIE: { description: "Medische technologie." },
    PREVENTIE: { description: "Preventie." },
  },
});

export enum Pakkettype {
  OPEN = "OPEN",
  GESLOTEN = "GESLOTEN",
}

registerEnumType(Pakkettype, {
  name: "Pakkettype",
  description: "Hoe zorg in het basispakket komt, ingedeeld naar de omschrijving in de bron.",
  valuesConfig: {
    OPEN: { description: "Open: zorg die aan de wettelijke eisen voldoet is vanzelf verzekerd." },
    GESLOTEN: { description: "Gesloten: pas verzekerd na een besluit, zoals bij sluisgeneesmiddelen." },
  },
});

@Entity()
@Directive('@key(fields: "id")')
@ObjectType({ description: "Zorg waarover pakketbeheer gaat: een behandeling, middel of test bij een aandoening." })
export class Zorgvorm extends BronRecord {
  @Field(() => String, { description: "Naam van de zorg; niet uniek, zie ook `aandoening` en `indicatie`." })
  @Column("text")
  naam: string;

  @Field(() => ZorgvormSoort, { description: "Soort zorg." })
  @Column("text")
  soort: ZorgvormSoort;

  @Field(() => [Zorgsector], { description: "Sectoren waarin de zorg wordt gegeven; leeg als de bron er geen noemt." })
  @Column("text", { array: true })
  sectoren: Zorgsector[];

  @Field(() => String, { nullable: true, description: "De sector zoals de bron die noemt." })
  @Column("text", { nullable: true })
  sectorTekst: string | null;

  @Field(() => Zorgwet, { nullable: true, description: "Wet waaronder de zorg valt; null als de bron er geen noemt." })
  @Column("text", { nullable: true })
  wet: Zorgwet | null;

  @Field(() => String, { nullable: true, description: "Aandoening waarbij de zorg wordt gegeven." })
  @Column("text", { nullable: true })
  aandoening: string | null;

  @Field(() => String, { nullable: true, description: "Bij wie en wanneer de zorg is aangewezen." })
  @Column("text", { nullable: true })
  indicatie: string | null;

  @Field(() => Pakkettype, { nullable: true, description: "Open of gesloten deel van het pakket; null als dat niet bekend is." })
  @Column("text", { nullable: true })
  pakkettype: Pakkettype | null;
}

export enum ZorgvormCodeSoort {
  DECLARATIECODE = "DECLARATIECODE",
  DIAGNOSECODE = "DIAGNOSECODE",
  VERGELIJKING_ZORGPRODUCT = "VERGELIJKING_ZORGPRODUCT",
  ZORGACTIVITEIT = "ZORGACTIVITEIT",
  ZORGPRODUCT = "ZORGPRODUCT",
}

registerEnumType(ZorgvormCodeSoort, {
  name: "ZorgvormCodeSoort",
  description: "Wat een code bij een zorgvorm aanduidt. Hetzelfde nummer betekent in een andere codelijst iets anders.",
  valuesConfig: {
    DECLARATIECODE: { description: "Declaratiecode." },
    DIAGNOSECODE: { description: "Diagnosecode." },
    VERGELIJKING_ZORGPRODUCT: { description: "Zorgproduct van de behandeling waarmee is vergeleken." },
    ZORGACTIVITEIT: { description: "Zorgactiviteit." },
    ZORGPRODUCT: { description: "Zorgproduct." },
  },
});

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
