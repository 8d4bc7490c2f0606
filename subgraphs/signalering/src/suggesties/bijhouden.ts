import type { EntityManager } from "typeorm";
import { type Graaf, naamVan } from "../graaf/graaf";
import { indextermen } from "./indextermen";
import { suggestierecordsVan } from "./lezers";
import type { Suggestierecord } from "./suggestierecord";
import { bewoordingVan } from "./woorden";

interface Rij {
  record: Suggestierecord;
  termen: string[];
  bronId: string;
}

/**
 * Keeps of records what suggestions look at, and what they are found by. What stays as it was, as of most that are looked at, is
 * not written. @param graaf with all that is told of them
 */
export async function houdSuggestiesBij(manager: EntityManager, type: string, ids: readonly string[], graaf: Graaf): Promise<void> {
  const rijen = ids.flatMap((bronId) =>
    suggestierecordsVan(graaf, { type, id: bronId }).map(
      (record): Rij => ({ record, termen: indextermen(bewoordingVan(record)), bronId }),
    ),
  );
  const aantallen = new Map<string, { type: string; term: string; aantal: number }>();
  const tel = (ofType: string, term: string, aantal: number): void => {
    const naam = naamVan({ type: ofType, id: term });
    const known = aantallen.get(naam) ?? { type: ofType, term, aantal: 0 };
    aantallen.set(naam, { ...known, aantal: known.aantal + aantal });
  };
  const given = JSON.stringify(
    rijen.map(({ record, termen, bronId }) => ({ type: record.type, id: record.id, bron_id: bronId, termen, record })),
  );
  for (const { type: ofType, termen } of await remove(manager, type, ids, given)) {
    for (const term of ["", ...termen]) tel(ofType, term, -1);
  }
  const come = rijen.length > 0 ? await insert(manager, type, given) : new Set();
  for (const { record, termen } of rijen.filter((rij) => come.has(naamVan(rij.record)))) {
    for (const term of ["", ...termen]) tel(record.type, term, 1);
  }
  await addUp(manager, [...aantallen.values()].filter(({ aantal }) => aantal !== 0));
}

/** What is to be kept, of the rows that are given. */
const NIEUW = `SELECT type, id, bron_id, array_to_tsvector(termen) AS termen, record
  FROM json_to_recordset($1) AS r (type text, id text, bron_id text, termen text[], record json)`;

/**
 * Removes what is not kept, or not as it was, and what goes over to these from another record, which may be told of later.
 * @returns by which terms it was found
 */
const remove = (
  manager: EntityManager,
  type: string,
  ids: readonly string[],
  given: string,
): Promise<{ type: string; termen: string[] }[]> =>
  manager.query(
    `WITH nieuw AS MATERIALIZED (${NIEUW}), found AS (
       SELECT type, id FROM suggestierecord WHERE bron_type = $2 AND bron_id = ANY ($3)
       UNION SELECT type, id FROM nieuw
     ), gone AS (
       DELETE FROM suggestierecord s USING found f
       WHERE s.type = f.type AND s.id = f.id AND NOT EXISTS (
         SELECT FROM nieuw n WHERE (n.type, n.id, n.bron_id, n.termen, n.record::text) = (s.type, s.id, s.bron_id, s.termen, s.record::text)
       ) RETURNING s.type, s.termen
     )
     SELECT type, tsvector_to_array(termen) AS termen FROM gone`,
    [given, type, ids],
  );

/** @returns the names of what was not there as it is given */
async function insert(manager: EntityManager, type: string, given: string): Promise<Set<string>> {
  const come: { type: string; id: string }[] = await manager.query(
    `INSERT INTO suggestierecord (type, id, bron_type, bron_id, termen, record)
     SELECT type, id, $2, bron_id, termen, record FROM (${NIEUW}) n
     ON CONFLICT DO NOTHING RETURNING type, id`,
    [given, type],
  );
  return new Set(come.map(naamVan));
}

async function addUp(manager: EntityManager, aantallen: readonly object[]): Promise<void> {
  if (aantallen.length === 0) return;
  await manager.query(
    `INSERT INTO suggestieterm (type, term, aantal)
     SELECT type, term, aantal FROM json_to_recordset($1) AS r (type text, term text, aantal integer)
     ON CONFLICT (type, term) DO UPDATE SET aantal = suggestieterm.aantal + excluded.aantal`,
    [JSON.stringify(aantallen)],
  );
  await manager.query(
    `DELETE FROM suggestieterm t USING json_to_recordset($1) AS r (type text, term text)
     WHERE t.type = r.type AND t.term = r.term AND t.aantal = 0`,
    [JSON.stringify(aantallen)],
  );
}
