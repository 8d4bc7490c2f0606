import { Datum } from "@pakketgraaf/begrippen";
import { Searchable, type RecordTimes } from "@pakketgraaf/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, PrimaryColumn } from "typeorm";

export const TIJDVAK_VAN_RIJ: RecordTimes = { from: "van", until: "tot", endsAtInfinity: true, asked: "op" };

/** What is kept of a record for lists of a day. A row is of a time in which all of it is the same. */
@Searchable("naam")
@ObjectType()
export abstract class Tijdvakrij {
  @Field(() => ID, { description: "Sleutel van het record waarover dit gaat." })
  @PrimaryColumn("text")
  id: string;

  @PrimaryColumn("date")
  van: string;

  @Column("date")
  tot: string;

  @Field(() => Datum, { description: "De dag waarvoor dit is gevraagd." })
  op: string;

  @Column("text")
  naam: string;

  /** The place in `ERNSTEN` of the most serious signal. */
  @Column("smallint", { name: "ernst" })
  ernstRang: number;
}
