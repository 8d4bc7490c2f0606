import { Datum, Grondslag } from "@pakketgraaf/begrippen";
import { Field, ID, ObjectType } from "type-graphql";
import { naamVan } from "../graaf/graaf";
import { asRecord, Signaalrecord } from "../records/records";
import type { Ketenverband as Verband, Knoop } from "./keten";

@ObjectType({ description: "Een record in de keten van een agenda-item." })
export class Ketenknoop {
  // Not its `id`: in the chain of another ruling, or on another day, the same node says something else.
  @Field(() => ID, { description: "Naam van de knoop in deze keten; hiernaar verwijzen de verbanden." })
  knoop: string;

  @Field(() => String, { description: "Welke schakel het is: Agenda, Zorg, Duiding, Kennislacune, Onderzoek, Contract, Prestatie of Tarief." })
  schakel: string;

  @Field(() => String, { description: "Hoe het record heet." })
  naam: string;

  @Field(() => Datum, { nullable: true, description: "De eerste dag waarop het geldt of loopt; null als die niet bekend is." })
  van: string | null;

  @Field(() => Datum, { nullable: true, description: "Vanaf welke dag niet meer; null als er geen einde bekend is." })
  tot: string | null;

  @Field(() => Boolean, { nullable: true, description: "Of het op de dag geldt of loopt; null als dat niet bekend is, en voor wat niet op de ene dag wel en op de andere niet geldt." })
  geldt: boolean | null;

  @Field(() => Signaalrecord, { nullable: true, description: "Het record; null als de partij niet bereikbaar is." })
  record: object;
}

@ObjectType({ description: "Een verband tussen twee records in de keten." })
export class Ketenverband {
  @Field(() => ID, { description: "De knoop die het verband legt." })
  van: string;

  @Field(() => ID, { description: "De knoop waarmee." })
  naar: string;

  @Field(() => Grondslag, { nullable: true, description: "Waarop het berust; null als het record dat niet zegt. Suggesties staan er niet in." })
  grondslag: Grondslag | null;
}

export const asKnoop = ({ sleutel, schakel, naam, van, tot, geldt }: Knoop): Ketenknoop => ({
  knoop: naamVan(sleutel),
  ...{ schakel, naam, van, tot, geldt },
  record: asRecord(sleutel),
});

export const asVerband = ({ van, naar, grondslag }: Verband): Ketenverband => ({
  van: naamVan(van),
  naar: naamVan(naar),
  grondslag,
});
