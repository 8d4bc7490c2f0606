import type { EntityManager } from "typeorm";
import { naamVan, type Sleutel } from "../graaf/graaf";
import { onderwerpenVan } from "../graaf/lezen";
import { RECORDTYPES, soortenVan, verbandenVan } from "../graaf/verbandsoorten";
import type { Bladzijde, Bron, Wijziging } from "./feed";
import { saveRead, type Volgstand } from "./volgstand";

/** Brings a page of a feed to the index, and remembers that it did: both or neither. */
export async function bijwerken(manager: EntityManager, bron: Bron, stand: Volgstand, bladzijde: Bladzijde): Promise<void> {
  const laatste = lastOfEach(bladzijde.wijzigingen);
  const sleutels = laatste.map(({ type, id }) => ({ type, id }));
  // While all is made anew, all is judged when that is done.
  if (!stand.herbouwt) await mark(manager, sleutels);
  await replace(manager, bron, stand.ronde, laatste);
  if (!stand.herbouwt) await mark(manager, sleutels);
  await saveRead(manager, bron, bladzijde);
}

/** What is left of a page: the last that it says of each record that the index keeps. */
function lastOfEach(wijzigingen: readonly Wijziging[]): Wijziging[] {
  const kept = wijzigingen.filter(({ type }) => RECORDTYPES.includes(type));
  return [...new Map(kept.map((wijziging) => [naamVan(wijziging), wijziging])).values()];
}

async function mark(manager: EntityManager, changed: readonly Sleutel[]): Promise<void> {
  const onderwerpen = await onderwerpenVan(manager, changed);
  for (const [type, ids] of onderwerpen) await markAll(manager, type, [...ids]);
}

async function markAll(manager: EntityManager, type: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(`INSERT INTO te_bepalen (type, id) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`, [type, ids]);
}

async function replace(manager: EntityManager, bron: Bron, ronde: number, wijzigingen: readonly Wijziging[]): Promise<void> {
  const there = wijzigingen.filter(({ na }) => na !== null);
  const gone = wijzigingen.filter(({ na }) => na === null);
  await remove(manager, wijzigingen, gone);
  if (there.length === 0) return;
  const rows = there.map(({ type, id, na }) => ({ type, id, bron, ronde, toestand: na }));
  await manager.query(
    `INSERT INTO bronrecord (type, id, bron, ronde, toestand)
     SELECT type, id, bron, ronde, toestand
     FROM jsonb_to_recordset($1) AS r (type text, id text, bron text, ronde integer, toestand jsonb)
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
}

/** Has every record judged anew. */
export async function markEverything(manager: EntityManager): Promise<void> {
  await manager.query(`INSERT INTO te_bepalen (type, id) SELECT type, id FROM bronrecord ON CONFLICT DO NOTHING`);
  // Of those that went too: what was told of them goes.
  await manager.query(
    `INSERT INTO te_bepalen (type, id) SELECT DISTINCT onderwerp_type, onderwerp_id FROM (
       SELECT onderwerp_type, onderwerp_id FROM signaal UNION SELECT onderwerp_type, onderwerp_id FROM niet_te_beoordelen) AS told
     ON CONFLICT DO NOTHING`,
  );
}
