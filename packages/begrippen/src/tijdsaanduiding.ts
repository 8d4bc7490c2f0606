import { enumOf } from "@pakketgraaf/subgraph";
import { Directive, Field, ObjectType } from "type-graphql";
import { Column } from "typeorm";
import { Datum } from "./scalars";

export const Precisie = enumOf("Precisie", "Hoe nauwkeurig de bron een tijd noemt.", {
  DAG: "Tot op de dag.",
  MAAND: "Tot op de maand.",
  KWARTAAL: "Tot op het kwartaal.",
  JAAR: "Tot op het jaar.",
});
export type Precisie = keyof typeof Precisie;

@Directive("@shareable")
@Directive("@cacheControl(inheritMaxAge: true)")
@ObjectType({ description: "Een tijd zoals de bron die noemt: een dag, maand, kwartaal of jaar." })
export class Tijdsaanduiding {
  @Field(() => String, { description: "Zoals in de bron, bijvoorbeeld 2019-06 of 2025-Q3." })
  @Column("text", { nullable: true })
  tekst: string;

  @Field(() => Datum, { description: "Eerste dag van de aangeduide tijd." })
  @Column("date", { nullable: true })
  vanaf: string;

  @Field(() => Datum, { description: "Laatste dag van de aangeduide tijd." })
  @Column("date", { nullable: true })
  totEnMet: string;

  @Field(() => Precisie, { description: "Nauwkeurigheid van de bron." })
  @Column("text", { nullable: true })
  precisie: Precisie;
}

const dag = (jaar: number, maand: number, dagVanMaand: number): string =>
  new Date(Date.UTC(jaar, maand - 1, dagVanMaand)).toISOString().slice(0, 10);

/**
 * Reads `2023`, `2019-06`, `2025-Q3` or `2019-06-01`.
 * @throws Error on any other form, or a day that does not exist
 */
export function parseTijd(tekst: string): Tijdsaanduiding {
  const [, jaarTekst, kwartaal, maandTekst, dagTekst] =
    /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(tekst) ?? [];
  const [jaar, maand] = [Number(jaarTekst), Number(maandTekst ?? (kwartaal ? Number(kwartaal) * 3 - 2 : 1))];
  const [maanden, precisie] = kwartaal
    ? [3, Precisie.KWARTAAL]
    : maandTekst
      ? [1, dagTekst ? Precisie.DAG : Precisie.MAAND]
      : [12, Precisie.JAAR];
  const vanaf = jaarTekst ? dag(jaar, maand, Number(dagTekst ?? 1)) : undefined;
  // JavaScript takes a year before 100 for one of the last century.
  if (!vanaf?.startsWith(maandTekst ? tekst : jaarTekst)) throw new Error(`"${tekst}" is no year, quarter, month or day`);
  const totEnMet = dagTekst ? vanaf : dag(jaar, maand + maanden, 0);
  return Object.assign(new Tijdsaanduiding(), { tekst, vanaf, totEnMet, precisie });
}

/** As `parseTijd`; null stays null. */
export const parseTijdOrNull = (tekst: string | null): Tijdsaanduiding | null => (tekst === null ? null : parseTijd(tekst));

/** The last day that is written as a day. What would be later is taken for it. */
export const LAST_DAY = "9999-12-31";

/** The same day so many whole years later, or earlier. */
export function yearsAfter(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years;
  if (year > 9999) return LAST_DAY;
  const later = `${String(year).padStart(4, "0")}${day.slice(4)}`;
  // Only every fourth year has this day.
  return later.endsWith("-02-29") && !isLeapYear(later) ? `${later.slice(0, 4)}-03-01` : later;
}

const isLeapYear = (day: string): boolean => new Date(`${day.slice(0, 4)}-02-29T00:00:00Z`).getUTCMonth() === 1;

/** The day after the last day that a source names: a period in the graph excludes its end. */
export const dayAfter = (laatsteDag: string): string => {
  const { vanaf } = parseTijd(laatsteDag);
  if (vanaf === LAST_DAY) return vanaf;
  const [jaar, maand, dagVanMaand] = vanaf.split("-").map(Number);
  return dag(jaar, maand, dagVanMaand + 1);
};

/** The first time after the last one that a source names, as precise as that one: 2024 after 2023. */
export function tijdAfter(laatste: string): Tijdsaanduiding {
  const { totEnMet, precisie } = parseTijd(laatste);
  const volgende = dayAfter(totEnMet);
  const [jaar, maand] = volgende.split("-");
  return parseTijd(
    { DAG: volgende, MAAND: `${jaar}-${maand}`, KWARTAAL: `${jaar}-Q${Math.ceil(Number(maand) / 3)}`, JAAR: jaar }[precisie],
  );
}

// Made once: a list asks for each of its records what today is.
const IN_THE_NETHERLANDS = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** Today as the Netherlands has it: nothing ends an hour early in the evening. */
export const today = (): string => IN_THE_NETHERLANDS.format(new Date());

/** The columns of a `Tijdsaanduiding` in a table: all set, or none. */
export const tijdColumns = (prefix: string): string =>
  `${prefix}_tekst text,
   ${prefix}_vanaf date,
   ${prefix}_tot_en_met date,
   ${prefix}_precisie text CHECK (${prefix}_precisie IN ('DAG', 'MAAND', 'KWARTAAL', 'JAAR')),
   CHECK (num_nulls(${prefix}_tekst, ${prefix}_vanaf, ${prefix}_tot_en_met, ${prefix}_precisie) IN (0, 4)),
   CHECK (${prefix}_vanaf <= ${prefix}_tot_en_met)`;

/** The same for a record's `parts`: they are one object. */
export const tijdInPart = (prefix: string): Record<keyof Tijdsaanduiding, string> => ({
  tekst: `${prefix}_tekst`,
  vanaf: `${prefix}_vanaf`,
  totEnMet: `${prefix}_tot_en_met`,
  precisie: `${prefix}_precisie`,
});

/** The same for a table that exists: definitions by the names of the columns, as `addColumns` takes them. */
export const tijdColumnsToAdd = (prefix: string): Record<string, string> => ({
  [`${prefix}_tekst`]: "text",
  [`${prefix}_vanaf`]: "date",
  [`${prefix}_tot_en_met`]: `date CHECK (${prefix}_vanaf <= ${prefix}_tot_en_met)`,
  [`${prefix}_precisie`]: `text CHECK (${prefix}_precisie IN ('DAG', 'MAAND', 'KWARTAAL', 'JAAR'))
    CHECK (num_nulls(${prefix}_tekst, ${prefix}_vanaf, ${prefix}_tot_en_met, ${prefix}_precisie) IN (0, 4))`,
});
