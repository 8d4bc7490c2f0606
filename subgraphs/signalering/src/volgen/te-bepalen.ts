import { log } from "@pakketgraaf/process";
import type { EntityManager } from "typeorm";
import { bepaal } from "../bepalen/bepalen";
import type { Graaf, Sleutel } from "../graaf/graaf";
import { Lezer, onderwerpenVan } from "../graaf/lezen";
import { PADEN_VAN_OVERZICHTEN, PADEN_VAN_REGELS, type Stap, typeIn } from "../graaf/paden";
import { houdBij, OVERZICHTEN, WEGEN_VAN_SIGNALEN } from "../overzicht/bijhouden";
import { houdSuggestiesBij } from "../suggesties/bijhouden";
import { PADEN_VAN_SUGGESTIES } from "../suggesties/lezers";

/** Records that are told of together, and how often so many in one transaction. */
const BATCH = 200;
const AT_ONCE = 3;
/** Records that are kept in memory at most: what several are told by is read once, while the index stays as it is. */
const MOST_KEPT = 5000;
/** What marks that the overview of a record is to be told anew. In the order of what is due, it comes after all signals. */
const OVERZICHT = "overzicht:";
/** And that what suggestions look at is to be: of what has no signal or overview, too. */
const SUGGESTIE = "suggestie:";

const voor = (wat: string, paden: Readonly<Record<string, readonly Stap[]>>) =>
  Object.fromEntries(Object.entries(paden).map(([type, stappen]) => [wat + type, stappen]));

/** What can be due, and what is looked at to tell it. */
const PADEN: Readonly<Record<string, readonly Stap[]>> = {
  ...PADEN_VAN_REGELS,
  ...voor(OVERZICHT, PADEN_VAN_OVERZICHTEN),
  ...voor(SUGGESTIE, PADEN_VAN_SUGGESTIES),
};

/** Has all told anew that may be something else because these change, or changed. */
export async function markAround(manager: EntityManager, changed: readonly Sleutel[]): Promise<void> {
  const onderwerpen = await onderwerpenVan(manager, changed, PADEN);
  await due(manager, [...onderwerpen].flatMap(([type, ids]) => [...ids].map((id) => ({ type, id }))));
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
     UNION SELECT $1 || bron_type, bron_id FROM doorlooptraject
     UNION SELECT $4 || type, id FROM bronrecord WHERE type = ANY ($5)
     UNION SELECT $4 || bron_type, bron_id FROM suggestierecord
     ON CONFLICT DO NOTHING`,
    [OVERZICHT, overzichten, Object.keys(PADEN_VAN_REGELS), SUGGESTIE, Object.keys(PADEN_VAN_SUGGESTIES)],
  );
}

/** What is read of the index while it stays as it is. */
export class Leesgeheugen {
  private lezer = new Lezer();
  private stand: string | undefined;

  /** @param stand what tells one state of the index from another: of another one nothing is known yet */
  forget(stand: string): void {
    if (stand !== this.stand) this.lezer = new Lezer();
    this.stand = stand;
  }

  read(manager: EntityManager, { type, ids }: Part): Promise<Graaf> {
    if (this.lezer.size > MOST_KEPT) this.lezer = new Lezer();
    return this.lezer.read(manager, typeIn(type), ids, PADEN[type] ?? []);
  }
}

/**
 * Tells of some of what is due. @param reading where the index is read: on another connection than what is told is written on,
 * the next records are read while these are judged; nobody changes the index meanwhile
 * @param geheugen what was read of the index as it is
 * @returns whether more may be
 */
export async function tellDue(manager: EntityManager, reading = manager, geheugen = new Leesgeheugen()): Promise<boolean> {
  const now: Sleutel[] = await manager.query(
    `WITH due AS (
       DELETE FROM te_bepalen WHERE ctid = ANY (ARRAY(SELECT ctid FROM te_bepalen ORDER BY type, id LIMIT $1)) RETURNING type, id
     )
     SELECT type, id FROM due`,
    [BATCH * AT_ONCE],
  );
  const parts = [...new Set(now.map(({ type }) => type))].flatMap((type) => partsOf(type, now));
  const read = (part: Part | undefined): Promise<Graaf> | undefined => {
    const graaf = part && geheugen.read(reading, part);
    // When these fail, nobody waits for the next.
    graaf?.catch(() => undefined);
    return graaf;
  };
  const isApart = reading !== manager;
  let next = read(parts[0]);
  for (const [place, part] of parts.entries()) {
    const graaf = await (next ?? read(part)!);
    next = isApart ? read(parts[place + 1]) : undefined;
    await tellEach(manager, part, graaf);
  }
  // Also when it was less than could be: overviews may have become due.
  return now.length > 0;
}

/** Records of one type that are told of together: with the mark of an overview or of suggestions, or without. */
interface Part {
  type: string;
  ids: readonly string[];
}

function partsOf(type: string, due: readonly Sleutel[]): Part[] {
  const ids = due.filter((each) => each.type === type).map(({ id }) => id);
  const begins = Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, place) => place * BATCH);
  return begins.map((begin) => ({ type, ids: ids.slice(begin, begin + BATCH) }));
}

/** PostgreSQL's classes of what is wrong with the data themselves: a value that a column cannot have, or a constraint forbids. */
const OF_DATA = ["22", "23"];

/**
 * Tells of records together; where that fails because of what is told, of each by itself. Who cannot be told of keeps no other from
 * it: what was told of that one stays, and it is due again when something around it changes.
 */
async function tellEach(manager: EntityManager, part: Part, graaf: Graaf): Promise<void> {
  try {
    // In a transaction that is a savepoint: without it, PostgreSQL refuses all that comes after what failed.
    await manager.transaction((inner) => tell(inner, part, graaf));
  } catch (error) {
    const { type, ids } = part;
    if (!OF_DATA.includes((error as { code?: string }).code?.slice(0, 2) ?? "")) throw error;
    if (ids.length === 1) log.error({ err: error }, `${type} ${ids[0]} cannot be told of`);
    else for (const id of ids) await tellEach(manager, { type, ids: [id] }, graaf);
  }
}

async function tell(manager: EntityManager, { type, ids }: Part, graaf: Graaf): Promise<void> {
  if (type.startsWith(SUGGESTIE)) await houdSuggestiesBij(manager, typeIn(type), ids, graaf);
  else if (type.startsWith(OVERZICHT)) await houdBij(manager, typeIn(type), ids, graaf);
  else await due(manager, await overzichtenBij(manager, await bepaal(manager, type, ids, graaf)));
}

/** The overviews for which signals count that came or went at these places. */
async function overzichtenBij(manager: EntityManager, plaatsen: readonly Sleutel[]): Promise<Sleutel[]> {
  if (plaatsen.length === 0) return [];
  const sleutels = await onderwerpenVan(manager, plaatsen, WEGEN_VAN_SIGNALEN);
  return [...sleutels].flatMap(([type, ids]) => [...ids].map((id) => ({ type: OVERZICHT + type, id })));
}
