import { searchValuesOf } from "@pakketgraaf/subgraph";
import type { EntityManager } from "typeorm";

/** A table with what is told of records, a row of each at a time. */
export interface Tabel<R extends object> {
  naam: string;
  /** The type of the record, and its id. */
  van: readonly [type: string, id: string];
  /** What tells its rows apart, beside the record. */
  sleutel: readonly string[];
  /** All that is told in a row. */
  kolommen: string;
  /** The texts by which a row is found, the most telling one first. Absent where none is. */
  teksten?: (rij: R) => readonly string[];
}

/**
 * Has a table tell these rows of records, and no others. What stays as it was is not written, and by which terms it is found is
 * not asked.
 * @param vanWeg SQL on `weg`, the rows that go: what is returned of them
 */
export async function schrijfVerschil<R extends object, W = never>(
  manager: EntityManager,
  { naam, van: [type, id], sleutel, kolommen, teksten }: Tabel<R>,
  ofType: string,
  ids: readonly string[],
  rijen: readonly R[],
  vanWeg = "SELECT 1 FROM weg LIMIT 0",
): Promise<W[]> {
  const all = (alias: string): string => `(${kolommen.replace(/\w+/g, `${alias}.$&`)})`;
  const isSame = [...[id, ...sleutel].map((column) => `n.${column} = t.${column}`), `${all("n")} IS NOT DISTINCT FROM ${all("t")}`].join(" AND ");
  const isOfThese = `t.${type} = $1 AND t.${id} = ANY ($2)`;
  const [{ weg, bij }]: [{ weg: W[]; bij: string[] }] = await manager.query(
    `WITH nieuw AS MATERIALIZED (
       SELECT r.*, g.plek FROM jsonb_array_elements($3) WITH ORDINALITY AS g (rij, plek)
       CROSS JOIN LATERAL jsonb_populate_record(NULL::${naam}, g.rij) r
     ), weg AS (
       DELETE FROM ${naam} t WHERE ${isOfThese} AND NOT EXISTS (SELECT FROM nieuw n WHERE ${isSame}) RETURNING t.*
     )
     SELECT (SELECT coalesce(json_agg(w), '[]') FROM (${vanWeg}) w) AS weg,
       ARRAY(SELECT n.plek FROM nieuw n WHERE NOT EXISTS (SELECT FROM ${naam} t WHERE ${isOfThese} AND ${isSame})) AS bij`,
    [ofType, ids, JSON.stringify(rijen)],
  );
  if (bij.length === 0) return weg;
  const come = bij.map((plek) => rijen[Number(plek) - 1]);
  const written = teksten ? `${kolommen}, search_vector, search_stamp` : kolommen;
  await manager.query(
    `INSERT INTO ${naam} (${written}) SELECT ${written} FROM jsonb_populate_recordset(NULL::${naam}, $1) ON CONFLICT DO NOTHING`,
    [JSON.stringify(teksten ? come.map((rij) => ({ ...rij, ...searchValuesOf(teksten(rij)) })) : come)],
  );
  return weg;
}
