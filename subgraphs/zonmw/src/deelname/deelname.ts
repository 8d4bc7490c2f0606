import { Koppelrij } from "@pakketgraaf/begrippen";
import { enumOf, RefersTo } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";

export const Deelnamerol = enumOf("Deelnamerol", "Wat een organisatie in een programma, ronde, project of netwerk doet.", {
  AANVRAGER: "Vroeg de subsidie aan.",
  ADVISEUR: "Adviseert.",
  BEOORDELAAR: "Beoordeelt de aanvragen.",
  BETROKKEN: "Is betrokken; hoe, zegt de bron niet.",
  DEELNEMER: "Doet mee.",
  FINANCIER: "Betaalt.",
  KOEPEL: "Is de koepel waar het onder valt.",
  MEDEFINANCIER: "Betaalt mee.",
  OPDRACHTGEVER: "Gaf opdracht.",
  PENVOERDER: "Voert de pen namens wie meedoen.",
  SAMENWERKINGSPARTNER: "Werkt samen met wie het uitvoert.",
  SPONSOR: "Is de sponsor: wie volgens het register van onderzoek ervoor verantwoordelijk is.",
  UITVOERDER: "Voert het uit.",
});
export type Deelnamerol = keyof typeof Deelnamerol;

/** The columns of a row that ties an organisation to what it takes part in, once for each of its roles. */
@ObjectType({ description: "Organisatie die meedoet, in welke rol, en waarop dat berust." })
export class Deelname extends Koppelrij {
  /** One id space: of an organisation that Zorginstituut knows, that one's. */
  @RefersTo("Organisatie")
  @PrimaryColumn("text")
  organisatieId: string;

  @PrimaryColumn("text")
  @Field(() => Deelnamerol, { description: "Wat de organisatie doet." })
  rol: Deelnamerol;
}

@Entity()
export class ProgrammaOrganisatie extends Deelname {
  @PrimaryColumn("text")
  programmaId: string;
}

@Entity()
export class SubsidierondeOrganisatie extends Deelname {
  @PrimaryColumn("text")
  subsidierondeId: string;
}

@Entity()
export class ProjectOrganisatie extends Deelname {
  @PrimaryColumn("text")
  projectId: string;
}

@Entity()
export class NetwerkOrganisatie extends Deelname {
  @PrimaryColumn("text")
  netwerkId: string;
}
