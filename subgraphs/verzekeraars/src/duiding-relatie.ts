import { classify, Koppelrij, type KoppelingRecord, verantwoordingOf } from "@pakketgraaf/begrippen";
import { enumOf, type References, RefersTo } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { PrimaryColumn } from "typeorm";
import { Duiding } from "./duiding";

export const RelatieMetDuiding = enumOf("RelatieMetDuiding", "Wat een voorwaarde of advies met een duiding te maken heeft.", {
  VOERT_VOORWAARDE_UIT: "Voert een voorwaarde uit die de duiding stelt.",
  VOERT_OORDEEL_UIT: "Voert het oordeel van de duiding uit.",
  GAAT_VOORAF_AAN: "Is van voor de duiding, over dezelfde zorg.",
  VERWIJST_NAAR: "Verwijst naar de duiding.",
  VERWANT: "Gaat over verwante zorg.",
  TOETST_AAN: "Toetst aan wat de duiding zegt.",
});
export type RelatieMetDuiding = keyof typeof RelatieMetDuiding;

/** What carries a ruling out. */
export const VOERT_UIT = [RelatieMetDuiding.VOERT_VOORWAARDE_UIT, RelatieMetDuiding.VOERT_OORDEEL_UIT];

/** The columns of a row that links a record to a duiding. */
@ObjectType({ description: "Wat een voorwaarde of advies met een duiding te maken heeft, en waarop dat berust." })
export class DuidingRelatie extends Koppelrij {
  @RefersTo("Duiding")
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  @Field(() => RelatieMetDuiding, { description: "Wat zij met elkaar te maken hebben." })
  relatie: RelatieMetDuiding;

  @Field(() => Duiding, { nullable: true, description: "De duiding; null als zij niet op te vragen is." })
  get duiding(): Duiding {
    return { id: this.duidingId };
  }
}

export interface DuidingKoppelingRecord extends KoppelingRecord {
  relatie: string;
}

/** What the data files say of a record and duidingen. */
export const relatiesOf = (
  koppelingen: readonly DuidingKoppelingRecord[],
  { known }: References,
): Pick<DuidingRelatie, "duidingId" | "relatie" | "grondslag" | "onderbouwing" | "bron">[] =>
  koppelingen.map((koppeling) => ({
    duidingId: known("Duiding", "duidingKoppelingen", koppeling.id),
    relatie: classify("duidingKoppelingen.relatie", RelatieMetDuiding, koppeling.relatie),
    ...verantwoordingOf(koppeling),
  }));
