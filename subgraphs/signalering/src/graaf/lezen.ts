import type { EntityManager } from "typeorm";
import { Graaf, type Sleutel } from "./graaf";
import { doelVan, einden, PADEN, type Stap } from "./paden";
import type { Toestand, Verband } from "./verbandsoorten";

/** Records of a type with all that can be told of them, in so many statements as there are steps in their ways, and one. */
export async function readGraaf(
  manager: EntityManager,
  type: string,
  ids: readonly string[],
  paden: readonly Stap[] = PADEN[type] ?? [],
): Promise<Graaf> {
  const graaf = new Graaf();
  const found = new Map<string, Set<string>>([[type, new Set(ids)]]);
  await walk(manager, paden, ids, (soort, verbanden, ofType) => {
    for (const verband of verbanden) graaf.addVerband(verband);
    const known = found.get(ofType) ?? new Set();
    found.set(ofType, known);
    const [, to] = einden(soort);
    for (const verband of verbanden) known.add(verband[to]);
  });
  const sleutels = [...found].flatMap(([ofType, known]) => [...known].map((id): Sleutel => ({ type: ofType, id })));
  for (const { toestand, ...sleutel } of await readRecords(manager, sleutels)) graaf.addRecord(sleutel, toestand);
  return graaf;
}

async function walk(
  manager: EntityManager,
  stappen: readonly Stap[],
  ids: readonly string[],
  visit: (stap: Stap, verbanden: readonly Verband[], type: string) => void,
): Promise<void> {
  if (ids.length === 0) return;
  for (const stap of stappen) {
    const [from, to] = einden(stap);
    const rows: Pick<Verband, "van" | "naar" | "grondslag">[] = await manager.query(
      `SELECT van, naar, grondslag FROM verband WHERE soort = $1 AND ${from} = ANY ($2) AND feit`,
      [stap.soort, ids],
    );
    const verbanden = rows.map((row): Verband => ({ soort: stap.soort, feit: true, ...row }));
    visit(stap, verbanden, doelVan(stap));
    await walk(manager, stap.dan, [...new Set(verbanden.map((verband) => verband[to]))], visit);
  }
}

export const readRecords = (manager: EntityManager, sleutels: readonly Sleutel[]): Promise<(Sleutel & { toestand: Toestand })[]> =>
  manager.query(
    `SELECT r.type, r.id, r.toestand FROM bronrecord r
     JOIN unnest($1::text[], $2::text[]) AS k (type, id) ON r.type = k.type AND r.id = k.id`,
    [sleutels.map(({ type }) => type), sleutels.map(({ id }) => id)],
  );

/**
 * Of which records something else may have to be told when these change: by type, their ids.
 * @param paden by type, what is told of a record looks at
 */
export async function onderwerpenVan(
  manager: EntityManager,
  changed: readonly Sleutel[],
  paden: Readonly<Record<string, readonly Stap[]>> = PADEN,
): Promise<Map<string, Set<string>>> {
  const byType = new Map<string, Set<string>>();
  for (const { type, id } of changed) byType.set(type, (byType.get(type) ?? new Set()).add(id));
  const known = new Map<Stap, Promise<Set<string>>>();
  const onderwerpen = new Map<string, Set<string>>();
  for (const [type, stappen] of Object.entries(paden)) {
    onderwerpen.set(type, await leadingTo(manager, type, stappen, byType, known));
  }
  return onderwerpen;
}

/** Which records of a type have a changed one at the end of a way, or are changed. */
async function leadingTo(
  manager: EntityManager,
  type: string,
  stappen: readonly Stap[],
  changed: ReadonlyMap<string, ReadonlySet<string>>,
  known: Map<Stap, Promise<Set<string>>>,
): Promise<Set<string>> {
  const ids = new Set(changed.get(type));
  for (const stap of stappen) {
    // Several ways have steps in common.
    if (!known.has(stap)) known.set(stap, overStap(manager, stap, changed, known));
    for (const id of await known.get(stap)!) ids.add(id);
  }
  return ids;
}

async function overStap(
  manager: EntityManager,
  stap: Stap,
  changed: ReadonlyMap<string, ReadonlySet<string>>,
  known: Map<Stap, Promise<Set<string>>>,
): Promise<Set<string>> {
  const reached = await leadingTo(manager, doelVan(stap), stap.dan, changed, known);
  if (reached.size === 0) return reached;
  const [from, to] = einden(stap);
  const rows: { id: string }[] = await manager.query(
    `SELECT DISTINCT ${from} AS id FROM verband WHERE soort = $1 AND ${to} = ANY ($2) AND feit`,
    [stap.soort, [...reached]],
  );
  return new Set(rows.map(({ id }) => id));
}
