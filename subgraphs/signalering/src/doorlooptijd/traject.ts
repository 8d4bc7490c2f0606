import { Datum, Zorgsector } from "@pakketgraaf/begrippen";
import { Searchable, StoredField } from "@pakketgraaf/subgraph";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { Doorloopstap, Uitkomst } from "./stappen";

@ObjectType({
  description: "Een aantal dagen. Is een dag alleen als jaar of maand bekend, dan ligt het tussen deze twee; anders zijn ze gelijk.",
})
export class Dagental {
  @Field(() => Int, { description: "Zo veel zijn het er ten minste." })
  minstens: number;

  @Field(() => Int, { description: "Meer zijn het er niet." })
  hoogstens: number;
}

@ObjectType({ description: "Een dag, of de dagen waarop iets kan zijn gebeurd als alleen het jaar of de maand bekend is." })
export class Dagbereik {
  @Field(() => Datum, { description: "De vroegste dag." })
  vanaf: string;

  @Field(() => Datum, { description: "De laatste dag; dezelfde als de dag bekend is." })
  totEnMet: string;
}

/** A row is of a time in which the step is the same; whoever asks has those of one day. */
@Entity()
@Searchable("naam")
@ObjectType({ description: "Een stap van een soort zorg, met hoe ver die op een dag is en hoe lang hij duurde." })
export class Doorlooptraject {
  @Field(() => ID, { description: "Sleutel van het traject: van de stap en waarover hij gaat." })
  @PrimaryColumn("text")
  id: string;

  @PrimaryColumn("date")
  van: string;

  @Column("date")
  tot: string;

  @Field(() => Datum, { description: "De dag waarvoor dit is gevraagd." })
  op: string;

  @StoredField(() => Doorloopstap, { description: "De stap." })
  stap: Doorloopstap;

  @StoredField(() => Uitkomst, { description: "Hoe ver hij op de dag is." })
  uitkomst: Uitkomst;

  @StoredField(() => String, { description: "Hoe de zorg heet; is die niet bekend, het agenda-item." })
  naam: string;

  @StoredField(() => [Zorgsector], { description: "Delen van de zorg waarover het gaat; leeg als dat niet bekend is." })
  sectoren: Zorgsector[];

  /** Of which record it is kept. */
  @Column("text")
  bronType: string;

  @Column("text")
  bronId: string;

  @Column("text", { nullable: true })
  agendaItemId: string | null;

  @Column("text", { nullable: true })
  zorgvormId: string | null;

  @Column("text", { nullable: true })
  beginType: string | null;

  @Column("text", { nullable: true })
  beginId: string | null;

  @Column("text", { nullable: true })
  eindeType: string | null;

  @Column("text", { nullable: true })
  eindeId: string | null;

  @Column("date", { nullable: true })
  begonnenVanaf: string | null;

  @Column("date", { nullable: true })
  begonnenTotEnMet: string | null;

  @Column("date", { nullable: true })
  geeindigdVanaf: string | null;

  @Column("date", { nullable: true })
  geeindigdTotEnMet: string | null;

  @Column("integer", { nullable: true })
  minstens: number | null;

  @Column("integer", { nullable: true })
  hoogstens: number | null;

  @StoredField(() => String, { nullable: true, description: "Wat er niet bekend is, als het niet te beoordelen is; anders null." })
  ontbreekt: string | null;
}
