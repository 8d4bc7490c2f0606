import { parseTijd } from "@pakketgraaf/begrippen";
import { fillTerms } from "@pakketgraaf/subgraph";
import type { DataSource, EntityManager, ObjectLiteral } from "typeorm";

/** Equal but for case and accents: each finds them all in a search, and none is an other's equal in an order. */
const NAMES = ["Behandeling", "behandeling", "BEHANDELING", "Béhandeling", "Behandeling zelf"];
const YEARS = [2019, 2023, null];
/** Ids that a database orders by code point and a reader does not. */
const ID_STARTS = ["gelijk", "Gelijk", "_gelijk"];

interface Place {
  id: string;
  name: string;
  year: number | null;
}

export const PLACES: Place[] = ID_STARTS.flatMap((start) =>
  NAMES.flatMap((name, n) => YEARS.map((year) => ({ id: `${start}-${year ?? "zonder"}-${n}`, name, year }))),
);

/** How many rows each list gets. */
export const EQUAL_ROWS = PLACES.length;

export const time = (year: number | null) => (year === null ? null : parseTijd(String(year)));
export const period = (year: number | null) => ({
  geldigVan: year && `${year}-01-01`,
  geldigTot: year && `${year + 1}-01-01`,
});

/** Existing ids that the new rows are tied to, the same for all, so that one parent has them all below it. */
type Existing = (entity: string) => string;

export interface EqualRows {
  entity: string;
  /** What makes a new row out of an existing one. */
  change: (place: Place, existing: Existing) => ObjectLiteral;
  /** By their class, or by their table where they have none. */
  links?: (place: Place, existing: Existing) => [entity: string, row: ObjectLiteral][];
  /** Keeps what is not only rows, as the subgraph itself does. */
  keep?: (manager: EntityManager, places: readonly Place[]) => Promise<void>;
}

export const ZORGVORM = "hooggebergte-astma-ernstig-refractair";
export const AGENDA_ITEM = "ag-hooggebergte";
export const grondslag = "BRON";

/**
 * Adds rows to every list of a subgraph, by its kinds of records, that are hard to put in order: equal names, names that
 * differ in case or accents only, equal dates, no dates. All are below one parent.
 */
export async function insertEqualRows(kinds: readonly EqualRows[], dataSource: DataSource): Promise<void> {
  const ids = new Map<string, string>();
  for (const { name: entity } of dataSource.entityMetadatas.filter((each) => each.propertiesMap.id)) {
    const [first] = await dataSource.manager.find(entity, { select: { id: true }, order: { id: "ASC" }, take: 1 });
    if (first) ids.set(entity, first.id as string);
  }
  await dataSource.transaction(async (manager) => {
    for (const kind of kinds) await insertKind(manager, kind, (entity) => ids.get(entity)!);
  });
  await fillTerms(dataSource, { outdated: false });
}

async function insertKind(manager: EntityManager, { entity, change, links, keep }: EqualRows, existing: Existing): Promise<void> {
  // The same one, wherever its row lies.
  const [model] = await manager.find(entity, { order: { id: "ASC" }, take: 1 });
  await manager.insert(entity, PLACES.map((place) => ({ ...model, id: place.id, ...change(place, existing) })));
  await keep?.(manager, PLACES);
  const rows = PLACES.flatMap((place) => links?.(place, existing) ?? []);
  for (const table of new Set(rows.map(([of]) => of))) {
    const ofTable = rows.filter(([of]) => of === table).map(([, row]) => row);
    if (manager.connection.hasMetadata(table)) await manager.insert(table, ofTable);
    // By the names of its columns: it has no class.
    else {
      const columns = Object.keys(ofTable[0]).join(", ");
      await manager.query(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`, [
        JSON.stringify(ofTable),
      ]);
    }
  }
}
