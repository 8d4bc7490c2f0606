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

/** Keeps of records what suggestions look at, and what they are found by. @param graaf with all that is told of them */
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
  for (const { type: ofType, termen } of await remove(manager, type, ids)) for (const term of ["", ...termen]) tel(ofType, term, -1);
  for (const { record, termen } of rijen) for (const term of ["", ...termen]) tel(record.type, term, 1);
  await insert(manager, type, rijen);
  await addUp(manager, [...aantallen.values()].filter(({ aantal }) => aantal !== 0));
}

const remove = (manager: EntityManager, type: string, ids: readonly string[]): Promise<{ type: string; termen: string[] }[]> =>
  manager.query(
    `WITH gone AS (DELETE FROM suggestierecord WHERE bron_type = $1 AND bron_id = ANY ($2) RETURNING type, termen)
     SELECT type, tsvector_to_array(termen) AS termen FROM gone`,
    [type, ids],
  );

async function insert(manager: EntityManager, type: string, rijen: readonly Rij[]): Promise<void> {
  if (rijen.length === 0) return;
  const rows = rijen.map(({ record, termen, bronId }) => ({ type: record.type, id: record.id, bron_id: bronId, termen, record }));
  await manager.query(
    `INSERT INTO suggestierecord (type, id, bron_type, bron_id, termen, record)
     SELECT type, id, $2, bron_id, array_to_tsvector(termen), record
     FROM json_to_recordset($1) AS r (type text, id text, bron_id text, termen text[], record json)`,
    [JSON.stringify(rows), type],
  );
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
