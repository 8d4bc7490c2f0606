import type { EntityManager } from "typeorm";
import { Graaf, type Sleutel } from "./graaf";
import { doelVan, einden, type Stap, typeIn } from "./paden";
import type { Toestand, Verband } from "./verbandsoorten";

/** Reads the index, and remembers what it read: records and ties are read once, in whatever graphs they are. */
export class Lezer {
  /** By the kind of ties, and from which of their ends: by record all that there are. */
  private readonly verbanden = new Map<string, Map<string, Verband[]>>();
  /** By type, what records say; undefined of those that are not there. */
  private readonly records = new Map<string, Map<string, Toestand | undefined>>();
  /** How many records were read. */
  size = 0;

  /**
   * Records with all that can be told of them, and nothing else, in so many statements as there are steps in their ways at most,
   * and one.
   */
  async read(manager: EntityManager, type: string, ids: readonly string[], paden: readonly Stap[]): Promise<Graaf> {
    const graaf = new Graaf();
    const found = new Map<string, Set<string>>([[type, new Set(ids)]]);
    await this.walk(manager, paden, ids, (stap, verband) => {
      graaf.addVerband(verband);
      within(found, doelVan(stap), () => new Set<string>()).add(verband[einden(stap)[1]]);
    });
    const sleutels = [...found].flatMap(([ofType, known]) => [...known].map((id): Sleutel => ({ type: ofType, id })));
    await this.lookUp(manager, sleutels);
    for (const sleutel of sleutels) {
      const toestand = this.records.get(sleutel.type)!.get(sleutel.id);
      if (toestand) graaf.addRecord(sleutel, toestand);
    }
    return graaf;
  }

  private async walk(
    manager: EntityManager,
    stappen: readonly Stap[],
    ids: readonly string[],
    visit: (stap: Stap, verband: Verband) => void,
  ): Promise<void> {
    if (ids.length === 0) return;
    for (const stap of stappen) {
      const known = await this.take(manager, stap, ids);
      const [, to] = einden(stap);
      const reached = new Set<string>();
      for (const verband of ids.flatMap((id) => known.get(id)!)) {
        visit(stap, verband);
        reached.add(verband[to]);
      }
      await this.walk(manager, stap.dan, [...reached], visit);
    }
  }

  /** @returns of these records at least, their ties of a kind */
  private async take(manager: EntityManager, stap: Stap, ids: readonly string[]): Promise<Map<string, Verband[]>> {
    const [from] = einden(stap);
    const known = within(this.verbanden, `${stap.soort} ${from}`, () => new Map<string, Verband[]>());
    const asked = ids.filter((id) => !known.has(id));
    if (asked.length === 0) return known;
    const rows: Pick<Verband, "van" | "naar" | "grondslag">[] = await manager.query(
      `SELECT van, naar, grondslag FROM verband WHERE soort = $1 AND ${from} = ANY ($2) AND feit`,
      [stap.soort, asked],
    );
    for (const id of asked) known.set(id, []);
    for (const row of rows) known.get(row[from])!.push({ soort: stap.soort, feit: true, ...row });
    return known;
  }

  private async lookUp(manager: EntityManager, sleutels: readonly Sleutel[]): Promise<void> {
    const ofType = (type: string) => within(this.records, type, () => new Map<string, Toestand | undefined>());
    const asked = sleutels.filter(({ type, id }) => !ofType(type).has(id));
    if (asked.length === 0) return;
    const found = await readRecords(manager, asked);
    for (const { type, id } of asked) ofType(type).set(id, undefined);
    for (const { type, id, toestand } of found) ofType(type).set(id, toestand);
    this.size += asked.length;
  }
}

function within<V>(maps: Map<string, V>, name: string, make: () => V): V {
  let found = maps.get(name);
  if (!found) maps.set(name, (found = make()));
  return found;
}

/** Records of a type with all that can be told of them. */
export const readGraaf = (manager: EntityManager, type: string, ids: readonly string[], paden: readonly Stap[]): Promise<Graaf> =>
  new Lezer().read(manager, type, ids, paden);

export const readRecords = (manager: EntityManager, sleutels: readonly Sleutel[]): Promise<(Sleutel & { toestand: Toestand })[]> =>
  manager.query(
    `SELECT r.type, r.id, r.toestand FROM bronrecord r
     JOIN unnest($1::text[], $2::text[]) AS k (type, id) ON r.type = k.type AND r.id = k.id`,
    [sleutels.map(({ type }) => type), sleutels.map(({ id }) => id)],
  );

/**
 * Of which records something else may have to be told when these change: by the names of the ways, their ids.
 * @param paden by name (see `typeIn`), what is told of a record looks at
 */
export async function onderwerpenVan(
  manager: EntityManager,
  changed: readonly Sleutel[],
  paden: Readonly<Record<string, readonly Stap[]>>,
): Promise<Map<string, Set<string>>> {
  const byType = new Map<string, Set<string>>();
  for (const { type, id } of changed) byType.set(type, (byType.get(type) ?? new Set()).add(id));
  const known = new Map<Stap, Promise<Set<string>>>();
  const onderwerpen = new Map<string, Set<string>>();
  for (const [naam, stappen] of Object.entries(paden)) {
    onderwerpen.set(naam, await leadingTo(manager, typeIn(naam), stappen, byType, known));
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
