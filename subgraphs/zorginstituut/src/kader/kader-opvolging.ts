import { Koppelrij } from "@pakketgraaf/begrippen";
import { enumOf, StoredField } from "@pakketgraaf/subgraph";
import { ObjectType } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Reikwijdte } from "../reikwijdte";

export const KaderOpvolgingAard = enumOf("KaderOpvolgingAard", "Hoe een kader een ander opvolgt.", {
  ACTUALISATIE: "Het oude is bijgewerkt.",
  NIEUWE_EDITIE: "Een nieuwe editie in dezelfde reeks.",
  VERVANGING: "Een ander stuk komt ervoor in de plaats.",
});
export type KaderOpvolgingAard = keyof typeof KaderOpvolgingAard;

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
}
