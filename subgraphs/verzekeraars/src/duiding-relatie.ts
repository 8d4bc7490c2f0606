import { classify, Koppelrij, type KoppelingRecord, verantwoordingOf } from "@pakketgraaf/begrippen";
import { type References, RefersTo } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
import { Column, PrimaryColumn } from "typeorm";
import { Duiding } from "./duiding";
import { Duidingsvoorwaarde } from "./duidingsvoorwaarde";
import { RelatieMetDuiding } from "./relatie-met-duiding";

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

  @RefersTo("Duidingsvoorwaarde")
  @Column("text", { nullable: true })
  voorwaardeId: string | null;

  @Field(() => Duidingsvoorwaarde, {
    nullable: true,
    description: "De voorwaarde van de duiding die wordt uitgevoerd; null als er geen is genoemd, of zij niet op te vragen is.",
  })
  get voorwaarde(): Duidingsvoorwaarde | null {
    return this.voorwaardeId === null ? null : { id: this.voorwaardeId };
  }
}

export interface DuidingKoppelingRecord extends KoppelingRecord {
  relatie: string;
  voorwaardeId: string | null;
}

/** What the data files say of a record and duidingen. */
export const relatiesOf = (
  koppelingen: readonly DuidingKoppelingRecord[],
  { known }: References,
): Omit<DuidingRelatie, "duiding" | "voorwaarde">[] =>
  koppelingen.map((koppeling) => ({
    duidingId: known("Duiding", "duidingKoppelingen", koppeling.id),
    relatie: classify("duidingKoppelingen.relatie", RelatieMetDuiding, koppeling.relatie),
    voorwaardeId: known("Duidingsvoorwaarde", "duidingKoppelingen.voorwaardeId", koppeling.voorwaardeId),
    ...verantwoordingOf(koppeling),
  }));
