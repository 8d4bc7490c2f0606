import { Datum, Zorgsector } from "@pakketgraaf/begrippen";
import { Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Directive, Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { Sleutel } from "../graaf/graaf";
import { SignaalPartij, Signaalernst, Signaalsoort } from "../signaalregel/enums";

/** What a signal rests on: a record, and what of it. */
export interface Grond {
  record: Sleutel;
  zegt: string;
}

/** A row is of a time in which the signal is the same; whoever asks has those of one day. */
@Entity()
@Searchable("onderwerp_naam", "toelichting")
@Directive('@key(fields: "id")')
@ObjectType({
  description:
    "Een signaal: wat de openbare feiten van de partijen samen zeggen, en wie daarmee aan zet is. Het is er zolang de feiten er zijn, en komt met dezelfde sleutel terug.",
})
export class Signaal {
  @Field(() => ID, {
    description:
      "Sleutel van het signaal, blijvend. Wat het signaal zegt, is van een dag: wie het van meer dagen bewaart, bewaart het op `id` en `op`.",
  })
  @PrimaryColumn("text")
  id: string;

  @PrimaryColumn("date")
  van: string;

  /** Of this row: from the next day on it says something else, or nothing. */
  @Column("date", { nullable: true })
  tot: string | null;

  @Field(() => Datum, { description: "De dag waarvoor dit is gevraagd." })
  op: string;

  /** Of the unbroken run that the row is a part of, as its end is. */
  @Column("date")
  sinds: string;

  @Column("date", { nullable: true })
  einde: string | null;

  @Field(() => Signaalsoort, { description: "Soort signaal." })
  @Column("text", { name: "regel" })
  soort: string;

  @StoredField(() => Signaalernst, { description: "Hoe ernstig het is." })
  ernst: Signaalernst;

  @Column("text")
  onderwerpType: string;

  @Column("text")
  onderwerpId: string;

  @StoredField(() => String, { description: "Hoe het record heet waarover het gaat." })
  onderwerpNaam: string;

  @StoredField(() => [SignaalPartij], { description: "Wie er aan zet is, en het signaal beantwoordt." })
  aan: SignaalPartij[];

  @Column("text", { array: true })
  concerns: string[];

  @StoredField(() => String, { description: "Waarom het er is, in een zin." })
  toelichting: string;

  @Column("jsonb")
  gronden: Grond[];

  @StoredField(() => [Zorgsector], { description: "Delen van de zorg waarover het gaat; leeg als dat niet bekend is." })
  sectoren: Zorgsector[];
}
