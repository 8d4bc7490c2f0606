import { Koppelrij } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Reikwijdte } from "../reikwijdte";
import type { Kader } from "./kader";

export const KaderOpvolgingAard = enumOf("KaderOpvolgingAard", "Hoe een kader een ander opvolgt.", {
  ACTUALISATIE: "Het oude is bijgewerkt.",
  NIEUWE_EDITIE: "Een nieuwe editie in dezelfde reeks.",
  VERVANGING: "Een ander stuk komt ervoor in de plaats.",
});
export type KaderOpvolgingAard = keyof typeof KaderOpvolgingAard;

/** What a succession changes of the framework that is replaced. */
export type Stand = Pick<Kader, "status" | "statusTekst" | "actueel" | "geldigTot" | "geldigheidGrondslag" | "geldigheidOnderbouwing">;

/** How it was before a succession, and what that moved: criteria that the one left, and that the other took over. */
export interface Voorheen extends Stand {
  verlaten: string[];
  overgenomen: string[];
}

@Entity()
@ObjectType({ description: "Opvolging van het ene kader door het andere, en waarop die berust." })
export class KaderOpvolging extends Koppelrij {
  @PrimaryColumn("text")
  opvolgerId: string;

  @PrimaryColumn("text")
  vervangenId: string;

  @StoredField(() => KaderOpvolgingAard, { description: "Hoe het nieuwe het oude opvolgt." })
  aard: KaderOpvolgingAard;

  @StoredField(() => Reikwijdte, { description: "Hoeveel van het oude het nieuwe vervangt." })
  reikwijdte: Reikwijdte;

  /** What withdrawing it restores; null where the data files tell of it. */
  @Column("jsonb", { nullable: true })
  voorheen: Voorheen | null;
}
