import { Zorgsector } from "@pakketgraaf/begrippen";
import { ofDay } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { TIJDVAK } from "../signaal/signaal.links";
import type { Dagental } from "./interval";
import { Doorloopstap } from "./stappen";

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
  vervallen: number;
  wachtend: Verdeling & { aantal: number };
  nietTeBeoordelen: { aantal: number; ontbreekt: { wat: string; aantal: number }[] };
}

interface Rij {
  stap: Doorloopstap;
  sector: string | null;
  klaar: number;
  was_er_al: number;
  vervallen: number;
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
         count(*) FILTER (WHERE e.uitkomst = 'VERVALLEN')::int AS vervallen,
         count(*) FILTER (WHERE e.uitkomst = 'WACHT')::int AS wacht,
         ${verdeeld("e.minstens", "KLAAR")} AS minstens,
         ${verdeeld("e.hoogstens", "KLAAR")} AS hoogstens,
         ${verdeeld("$1::date - e.begonnen_tot_en_met", "WACHT")} AS wacht_minstens,
         ${verdeeld("$1::date - e.begonnen_vanaf", "WACHT")} AS wacht_hoogstens
       FROM asked e GROUP BY e.stap, e.sector
     ) AS c LEFT JOIN missing m ON m.stap = c.stap AND m.sector IS NOT DISTINCT FROM c.sector`,
    [op, van ?? null, totEnMet ?? null, stap ?? null, sector ?? null],
  );
  const counted = new Map(rows.map((row) => [nameOf(row.stap, row.sector), row]));
  const stappen = (Object.keys(Doorloopstap) as Doorloopstap[]).filter((each) => !stap || stap.includes(each));
  const sectoren = [null, ...Object.keys(Zorgsector)];
  // Of all the care also what is none.
  return stappen.flatMap((ofStap) =>
    sectoren.flatMap((ofSector) => {
      const row = counted.get(nameOf(ofStap, ofSector)) ?? (ofSector === null ? GEEN : undefined);
      return row ? [geteldOf(ofStap, ofSector, row)] : [];
    }),
  );
}

const nameOf = (stap: string, sector: string | null): string => `${stap} ${sector}`;

type Aantallen = Omit<Rij, "stap" | "sector">;

const GEEN: Aantallen = {
  ...{ klaar: 0, was_er_al: 0, vervallen: 0, wacht: 0, ontbreekt: [] },
  ...{ minstens: null, hoogstens: null, wacht_minstens: null, wacht_hoogstens: null },
};

const geteldOf = (stap: Doorloopstap, sector: string | null, rij: Aantallen): Geteld => ({
  stap,
  sector,
  klaar: rij.klaar,
  ...verdelingOf(rij.minstens, rij.hoogstens),
  wasErAl: rij.was_er_al,
  vervallen: rij.vervallen,
  wachtend: { aantal: rij.wacht, ...verdelingOf(rij.wacht_minstens, rij.wacht_hoogstens) },
  nietTeBeoordelen: { aantal: rij.ontbreekt.reduce((sum, { aantal }) => sum + aantal, 0), ontbreekt: rij.ontbreekt },
});

const verdelingOf = (minstens: readonly number[] | null, hoogstens: readonly number[] | null): Verdeling =>
  Object.fromEntries(
    Object.keys(DELEN).map((naam, place) => [
      naam,
      minstens && hoogstens ? { minstens: minstens[place], hoogstens: hoogstens[place] } : null,
    ]),
  ) as Verdeling;
