import { ofDay } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { TIJDVAK } from "../signaal/signaal.links";
import type { Dagental } from "./interval";
import type { Doorloopstap } from "./stappen";

/** Of which steps. */
export interface Gevraagd {
  op: string;
  van?: string | null;
  totEnMet?: string | null;
  stap?: readonly string[] | null;
  sector?: readonly string[] | null;
}

/** The quantiles, each the smallest number of days within which at least so great a part was done; by what they are called. */
const DELEN = { kortste: 0, eersteKwartiel: 0.25, mediaan: 0.5, derdeKwartiel: 0.75, percentiel90: 0.9, langste: 1 };

export type Verdeling = Record<keyof typeof DELEN, Dagental | null>;

/** How long a step took in a part of the care, or in all of it. */
export interface Geteld extends Verdeling {
  stap: Doorloopstap;
  sector: string | null;
  klaar: number;
  wasErAl: number;
  wachtend: Verdeling & { aantal: number };
  nietTeBeoordelen: { aantal: number; ontbreekt: { wat: string; aantal: number }[] };
}

interface Rij {
  stap: Doorloopstap;
  sector: string | null;
  klaar: number;
  was_er_al: number;
  wacht: number;
  minstens: number[] | null;
  hoogstens: number[] | null;
  wacht_minstens: number[] | null;
  wacht_hoogstens: number[] | null;
  ontbreekt: { wat: string; aantal: number }[];
}

const delen = `ARRAY[${Object.values(DELEN).join(", ")}]::float8[]`;
const verdeeld = (days: string, uitkomst: string): string =>
  `percentile_disc(${delen}) WITHIN GROUP (ORDER BY ${days}) FILTER (WHERE e.uitkomst = '${uitkomst}')`;

/**
 * Of each step in all the care, and then by its parts. A day that is not known exactly makes a number of days lie between two; so
 * does the quantile of several, between those of the least and of the most that they can be.
 */
export async function doorlooptijden(dataSource: DataSource, { op, van, totEnMet, stap, sector }: Gevraagd): Promise<Geteld[]> {
  const rows: Rij[] = await dataSource.query(
    `WITH asked AS (
       SELECT e.*, s.sector FROM doorlooptraject e
       CROSS JOIN LATERAL (SELECT NULL AS sector UNION ALL SELECT unnest(e.sectoren)) AS s
       WHERE ${ofDay("e", TIJDVAK, "$1")} AND ($2::date IS NULL OR e.begonnen_vanaf >= $2) AND ($3::date IS NULL OR e.begonnen_vanaf <= $3)
         AND ($4::text[] IS NULL OR e.stap = ANY ($4)) AND ($5::text[] IS NULL OR e.sectoren && $5)
         AND (s.sector IS NULL OR $5::text[] IS NULL OR s.sector = ANY ($5))
     ), missing AS (
       SELECT stap, sector, jsonb_agg(jsonb_build_object('wat', ontbreekt, 'aantal', aantal) ORDER BY aantal DESC, ontbreekt) AS ontbreekt
       FROM (SELECT stap, sector, ontbreekt, count(*)::int AS aantal FROM asked WHERE ontbreekt IS NOT NULL GROUP BY 1, 2, 3) AS m
       GROUP BY 1, 2
     )
     SELECT c.*, coalesce(m.ontbreekt, '[]') AS ontbreekt FROM (
       SELECT e.stap, e.sector,
         count(*) FILTER (WHERE e.uitkomst = 'KLAAR')::int AS klaar,
         count(*) FILTER (WHERE e.uitkomst = 'WAS_ER_AL')::int AS was_er_al,
         count(*) FILTER (WHERE e.uitkomst = 'WACHT')::int AS wacht,
         ${verdeeld("e.minstens", "KLAAR")} AS minstens,
         ${verdeeld("e.hoogstens", "KLAAR")} AS hoogstens,
         ${verdeeld("$1::date - e.begonnen_tot_en_met", "WACHT")} AS wacht_minstens,
         ${verdeeld("$1::date - e.begonnen_vanaf", "WACHT")} AS wacht_hoogstens
       FROM asked e GROUP BY e.stap, e.sector
     ) AS c LEFT JOIN missing m ON m.stap = c.stap AND m.sector IS NOT DISTINCT FROM c.sector
     ORDER BY c.sector NULLS FIRST`,
    [op, van ?? null, totEnMet ?? null, stap ?? null, sector ?? null],
  );
  return rows.map(({ stap: ofStap, sector: ofSector, klaar, was_er_al, wacht, minstens, hoogstens, wacht_minstens, wacht_hoogstens, ontbreekt }) => ({
    stap: ofStap,
    sector: ofSector,
    klaar,
    ...verdelingOf(minstens, hoogstens),
    wasErAl: was_er_al,
    wachtend: { aantal: wacht, ...verdelingOf(wacht_minstens, wacht_hoogstens) },
    nietTeBeoordelen: { aantal: ontbreekt.reduce((sum, { aantal }) => sum + aantal, 0), ontbreekt },
  }));
}

const verdelingOf = (minstens: readonly number[] | null, hoogstens: readonly number[] | null): Verdeling =>
  Object.fromEntries(
    Object.keys(DELEN).map((naam, place) => [naam, minstens && hoogstens ? { minstens: minstens[place], hoogstens: hoogstens[place] } : null]),
  ) as Verdeling;
