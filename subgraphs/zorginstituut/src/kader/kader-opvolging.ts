import { Koppelrij, linkWithGrounds, VERANTWOORD } from "@pakketgraaf/begrippen";
import { enumOf } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { OpvolgingReikwijdte } from "../opvolging";
import { KaderVerband } from "./kader";

export const KaderOpvolgingAard = enumOf("KaderOpvolgingAard", "Hoe een kader een ander opvolgt.", {
  ACTUALISATIE: "Het oude is bijgewerkt.",
  NIEUWE_EDITIE: "Een nieuwe editie in dezelfde reeks.",
  VERVANGING: "Een ander stuk komt ervoor in de plaats.",
});
export type KaderOpvolgingAard = keyof typeof KaderOpvolgingAard;

@Entity()
export class KaderOpvolging extends Koppelrij {
  @PrimaryColumn("text")
  kaderId: string;

  @PrimaryColumn("text")
  vervangenId: string;

  @Column("text")
  aard: KaderOpvolgingAard;

  @Column("text")
  reikwijdte: OpvolgingReikwijdte;
}

/** The same as either of the two tells it. */
@ObjectType("KaderOpvolging", { description: "Opvolging van het ene kader door het andere, en waarop die berust." })
export class OpvolgingVanKader extends KaderVerband {
  @Field(() => KaderOpvolgingAard, { description: "Hoe het nieuwe het oude opvolgt." })
  aard: KaderOpvolgingAard;

  @Field(() => OpvolgingReikwijdte, { description: "Hoeveel van het oude het nieuwe vervangt." })
  reikwijdte: OpvolgingReikwijdte;
}

const TELLS = { tells: ["aard", "reikwijdte", ...VERANTWOORD.tells] };
export const VERVANGEN_BY_KADER = linkWithGrounds("kader_opvolging", "kader_id", "vervangen_id", TELLS);
export const OPVOLGER_BY_KADER = linkWithGrounds("kader_opvolging", "vervangen_id", "kader_id", TELLS);
