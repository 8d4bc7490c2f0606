import { Bedrag, Datum } from "@pakketgraaf/begrippen";
import type { FieldsOf } from "@pakketgraaf/subgraph";
import { Field, Int, ObjectType } from "type-graphql";
import { Column } from "typeorm";
import { ERNSTEN } from "../regels/regel";
import { Signaalernst } from "../signaalregel/enums";
import { Tijdvakrij } from "./tijdvakrij";

/** A record as lists across parties filter and order it, on a day. */
@ObjectType()
export abstract class Rij extends Tijdvakrij {
  @Column("integer")
  aantalSignalen: number;
}

/** What a row tells of the signals that are shown at its record. */
export const SIGNALEN: FieldsOf<Rij> = {
  ernst: {
    type: () => Signaalernst,
    nullable: true,
    description: "Van het ernstigste signaal dat er op de dag bij te zien was; null als er geen was.",
    resolve: ({ ernstRang }) => ERNSTEN[ernstRang] ?? null,
  },
  aantalSignalen: {
    type: () => Int,
    nullable: false,
    description: "Hoeveel signalen er op de dag bij te zien waren.",
    resolve: ({ aantalSignalen }) => aantalSignalen,
  },
};

/** Care, or a question about it, with what all parties together have of it. */
@ObjectType()
export abstract class RijVanZorg extends Rij {
  @Field(() => Int, {
    description: "Hoeveel onderzoek eraan is gekoppeld, als feit: zelf, via een kennislacune of via de zorg waarover het gaat; elk project een keer.",
  })
  @Column("integer")
  aantalProjecten: number;

  @Field(() => Datum, { nullable: true, description: "De dag van de nieuwste duiding die op de dag gold; null als er geen was, of haar datum niet bekend is." })
  @Column("date", { nullable: true })
  laatsteDuiding: string | null;

  @Column("numeric", { nullable: true })
  gebruik: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "Hoeveel patiënten de zorg kregen in het jongste jaar waarvan dat geteld is; van meer cijfers of meer zorg het hoogste. Null als het niet bekend is.",
  })
  get patienten(): number | null {
    return this.gebruik === null ? null : Number(this.gebruik);
  }

  @Field(() => Bedrag, {
    nullable: true,
    description: "Wat de zorg kostte, alles samen, in het jongste jaar waarvan dat geteld is; van meer cijfers of meer zorg het hoogste. Null als het niet bekend is.",
  })
  @Column("numeric", { nullable: true })
  kosten: string | null;
}
