import type { EntityManager } from "typeorm";
import { type Bladzijde, type Bron, BRONNEN } from "./feed";

/** How far a feed was followed. */
export interface Volgstand {
  cursor: string | null;
  /** How often it was begun anew. */
  ronde: number;
  /** Whether it is still being read from its beginning. */
  herbouwt: boolean;
  /** What the index was made by: see `vormOf`. */
  vorm: string | null;
}

/** Undefined of a feed that nobody has begun to follow. */
export async function readStand(manager: EntityManager, bron: Bron): Promise<Volgstand | undefined> {
  const [stand]: Volgstand[] = await manager.query(`SELECT cursor, ronde, herbouwt, vorm FROM volgstand WHERE bron = $1`, [bron]);
  return stand;
}

interface Indexstand {
  /** How many feeds were read to their ends. */
  whole: number;
  /** What is another whenever something was brought to the index. */
  stand: string;
  /** By what it is made: one, unless not every feed was begun with. */
  vormen: (string | null)[];
}

export async function readIndexstand(manager: EntityManager): Promise<Indexstand> {
  const [indexstand]: Indexstand[] = await manager.query(
    `SELECT count(*) FILTER (WHERE NOT herbouwt)::int AS whole, coalesce(array_agg(DISTINCT vorm), '{}') AS vormen,
       json_agg(json_build_array(bron, cursor, ronde, herbouwt) ORDER BY bron)::text AS stand
     FROM volgstand`,
  );
  return indexstand;
}

/** Whether a feed is still where it was. */
export const isSame = (one: Volgstand, other: Volgstand | undefined): boolean =>
  one.cursor === other?.cursor && one.ronde === other.ronde && one.herbouwt === other.herbouwt && one.vorm === other.vorm;

/** Thrown where the index is made by something else than it was: another release began since, and follows now. */
export class Vervangen extends Error {
  constructor() {
    super("another release follows the feeds now");
  }
}

export async function saveRead(manager: EntityManager, bron: Bron, { cursor, wijzigingen }: Bladzijde): Promise<void> {
  await manager.query(
    `UPDATE volgstand SET cursor = $2, belet = NULL, gelezen_tot = coalesce($3::timestamptz, gelezen_tot) WHERE bron = $1`,
    [bron, cursor, wijzigingen.at(-1)?.wanneer ?? null],
  );
}

/** Reads it from the beginning: what is there now stays until that is done. */
export async function startAnew(manager: EntityManager, bron: Bron, vorm: string): Promise<void> {
  await manager.query(`INSERT INTO volgstand (bron) VALUES ($1) ON CONFLICT DO NOTHING`, [bron]);
  await manager.query(
    `UPDATE volgstand SET cursor = NULL, ronde = ronde + 1, herbouwt = true, vorm = $2 WHERE bron = $1`,
    [bron, vorm],
  );
}

export async function endRebuild(manager: EntityManager, bron: Bron): Promise<void> {
  await manager.query(`UPDATE volgstand SET herbouwt = false WHERE bron = $1`, [bron]);
}

/** A party that had nothing more to read. */
export interface Bij {
  bron: Bron;
  stand: Volgstand;
  /** When it was asked. */
  asked: Date;
}

/**
 * Of parties that nothing keeps from being followed, all they had recorded when they were asked is told: unless something is still
 * to be told, or not every feed was read to its end. Not of one that was brought further since, or begun anew. One statement, and
 * nothing else, while there is nothing new.
 * @returns of those that are still where they were, whether all is told
 */
export async function saveUpToDate(manager: EntityManager, bij: readonly Bij[]): Promise<Map<Bron, boolean>> {
  const [rows]: [{ bron: Bron; told: boolean }[], number] = await manager.query(
    `UPDATE volgstand v SET belet = NULL, bijgewerkt_tot = CASE WHEN i.told THEN n.asked ELSE v.bijgewerkt_tot END
     FROM unnest($1::text[], $2::timestamptz[], $3::text[], $4::int[], $6::text[]) AS n (bron, asked, cursor, ronde, vorm),
       (SELECT NOT EXISTS (SELECT FROM te_bepalen) AND (SELECT count(*) FROM volgstand WHERE NOT herbouwt) = $5 AS told) i
     WHERE v.bron = n.bron AND v.cursor IS NOT DISTINCT FROM n.cursor AND v.ronde = n.ronde AND v.vorm = n.vorm
     RETURNING v.bron, i.told`,
    [
      bij.map(({ bron }) => bron),
      bij.map(({ asked }) => asked),
      bij.map(({ stand }) => stand.cursor),
      bij.map(({ stand }) => stand.ronde),
      BRONNEN.length,
      bij.map(({ stand }) => stand.vorm),
    ],
  );
  return new Map(rows.map(({ bron, told }) => [bron, told]));
}

/** @param belet what keeps it from being followed by whoever makes the index so, for people */
export async function saveBelet(manager: EntityManager, bron: Bron, vorm: string, belet: string): Promise<void> {
  await manager.query(`UPDATE volgstand SET belet = $3 WHERE bron = $1 AND vorm = $2`, [bron, vorm, belet]);
}
