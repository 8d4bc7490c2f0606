import type { EntityManager } from "typeorm";
import { naamVan, type Sleutel } from "../graaf/graaf";
import { RECORDTYPES, soortenVan, verbandenVan } from "../graaf/verbandsoorten";
import { houdZoekbaar } from "../zoekindex/bijhouden";
import { ZOEKTYPES } from "../zoekindex/zoekvelden";
import type { Bladzijde, Bron, Wijziging } from "./feed";
import { markAround } from "./te-bepalen";
import { saveRead, type Volgstand } from "./volgstand";

/** The types of records that the index keeps: what facts tie, and what is found by its words. */
const BEWAARD: ReadonlySet<string> = new Set([...RECORDTYPES, ...ZOEKTYPES]);

/** Brings a page of a feed to the index, and remembers that it did: both or neither. */
export async function bijwerken(manager: EntityManager, bron: Bron, stand: Volgstand, bladzijde: Bladzijde): Promise<void> {
  const laatste = lastOfEach(bladzijde.wijzigingen);
  const sleutels = laatste.map(({ type, id }) => ({ type, id }));
  // While all is made anew, all is judged when that is done.
  if (!stand.herbouwt) await markAround(manager, sleutels);
  await replace(manager, bron, stand.ronde, laatste);
  if (!stand.herbouwt) await markAround(manager, sleutels);
  await saveRead(manager, bron, bladzijde);
}

/** What is left of a page: the last that it says of each record that the index keeps. */
function lastOfEach(wijzigingen: readonly Wijziging[]): Wijziging[] {
  const kept = wijzigingen.filter(({ type }) => BEWAARD.has(type));
  return [...new Map(kept.map((wijziging) => [naamVan(wijziging), wijziging])).values()];
}

async function replace(manager: EntityManager, bron: Bron, ronde: number, wijzigingen: readonly Wijziging[]): Promise<void> {
  const there = wijzigingen.filter(({ na }) => na !== null);
  const gone = wijzigingen.filter(({ na }) => na === null);
  await remove(manager, wijzigingen, gone);
  const rows = there.map(({ type, id, na }) => ({ type, id, bron, ronde, toestand: na! }));
  await houdZoekbaar(manager, wijzigingen, rows);
  if (there.length === 0) return;
  await manager.query(
    `INSERT INTO bronrecord (type, id, bron, ronde, toestand)
     SELECT type, id, bron, ronde, toestand
     FROM json_to_recordset($1) AS r (type text, id text, bron text, ronde integer, toestand json)
     ON CONFLICT (type, id) DO UPDATE SET bron = excluded.bron, ronde = excluded.ronde, toestand = excluded.toestand`,
    [JSON.stringify(rows)],
  );
  const verbanden = there.flatMap(({ type, id, na }) => verbandenVan(type, id, na!));
  await manager.query(
    `INSERT INTO verband (soort, van, naar, grondslag, feit)
     SELECT soort, van, naar, grondslag, feit
     FROM jsonb_to_recordset($1) AS r (soort text, van text, naar text, grondslag text, feit boolean)`,
    [JSON.stringify(verbanden)],
  );
}

/** The ties that records tell of, and of those that are gone the records themselves. */
async function remove(manager: EntityManager, changed: readonly Sleutel[], gone: readonly Sleutel[]): Promise<void> {
  const told = changed.flatMap(({ type, id }) => soortenVan(type).map((soort) => [soort, id]));
  await manager.query(
    `DELETE FROM verband v USING unnest($1::text[], $2::text[]) AS k (soort, van) WHERE v.soort = k.soort AND v.van = k.van`,
    [told.map(([soort]) => soort), told.map(([, van]) => van)],
  );
  if (gone.length === 0) return;
  await manager.query(
    `DELETE FROM bronrecord r USING unnest($1::text[], $2::text[]) AS k (type, id) WHERE r.type = k.type AND r.id = k.id`,
    [gone.map(({ type }) => type), gone.map(({ id }) => id)],
  );
}

/** What was read in an earlier round and not in this one, is not there any more. */
export async function removeOlder(manager: EntityManager, bron: Bron, ronde: number): Promise<void> {
  const gone: Sleutel[] = await manager.query(`SELECT type, id FROM bronrecord WHERE bron = $1 AND ronde < $2`, [bron, ronde]);
  await remove(manager, gone, gone);
  await houdZoekbaar(manager, gone, []);
}
