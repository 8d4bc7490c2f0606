import type { EntityManager } from "typeorm";
import { bepaal } from "../bepalen/bepalen";
import type { Sleutel } from "../graaf/graaf";
import { PADEN } from "../graaf/paden";
import { houdBij, OVERZICHTEN } from "../overzicht/bijhouden";

/** Records that are told of in one transaction. */
const BATCH = 200;
/** What marks that the overview of a record is to be told anew. In the order of what is due, it comes after all signals. */
const OVERZICHT = "overzicht:";

/** Has records judged, and their overviews told anew. */
export async function mark(manager: EntityManager, sleutels: readonly Sleutel[]): Promise<void> {
  await due(manager, [...sleutels, ...overzichtenOf(sleutels)]);
}

const due = (manager: EntityManager, sleutels: readonly Sleutel[]): Promise<unknown> =>
  manager.query(`INSERT INTO te_bepalen (type, id) SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING`, [
    sleutels.map(({ type }) => type),
    sleutels.map(({ id }) => id),
  ]);

/** Has everything told anew; also of records that are not there any more, so that what was told of them goes. */
export async function markEverything(manager: EntityManager): Promise<void> {
  const overzichten = Object.keys(OVERZICHTEN);
  await manager.query(
    `INSERT INTO te_bepalen (type, id)
     SELECT type, id FROM bronrecord WHERE type = ANY ($3)
     UNION SELECT onderwerp_type, onderwerp_id FROM signaal
     UNION SELECT onderwerp_type, onderwerp_id FROM niet_te_beoordelen
     UNION SELECT $1 || type, id FROM bronrecord WHERE type = ANY ($2)
     UNION SELECT $1 || type, id FROM overzicht
     ON CONFLICT DO NOTHING`,
    [OVERZICHT, overzichten, Object.keys(PADEN)],
  );
}

/** Tells of some of what is due. @returns whether more may be */
export async function tellDue(manager: EntityManager): Promise<boolean> {
  const now: Sleutel[] = await manager.query(
    `WITH due AS (
       DELETE FROM te_bepalen WHERE ctid = ANY (ARRAY(SELECT ctid FROM te_bepalen ORDER BY type, id LIMIT $1)) RETURNING type, id
     )
     SELECT type, id FROM due`,
    [BATCH],
  );
  for (const type of new Set(now.map((each) => each.type))) {
    const ids = now.filter((each) => each.type === type).map(({ id }) => id);
    if (type.startsWith(OVERZICHT)) await houdBij(manager, type.slice(OVERZICHT.length), ids);
    else await due(manager, overzichtenOf(await bepaal(manager, type, ids)));
  }
  // Also when it was less than could be: overviews may have become due.
  return now.length > 0;
}

/** The overviews of records, of those that have one. */
const overzichtenOf = (plaatsen: readonly Sleutel[]): Sleutel[] =>
  plaatsen.flatMap(({ type, id }) => (type in OVERZICHTEN ? [{ type: OVERZICHT + type, id }] : []));
