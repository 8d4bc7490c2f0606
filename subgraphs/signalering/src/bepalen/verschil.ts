import type { EntityManager } from "typeorm";

/** A table with what is told of records, a row of each at a time. */
export interface Tabel {
  naam: string;
  /** The type of the record, and its id. */
  van: readonly [type: string, id: string];
  /** What tells its rows apart, beside the record. */
  sleutel: readonly string[];
  /** All that is written of a row. */
  kolommen: string;
}

/**
 * Has a table tell these rows of records, and no others. What stays as it was is not written.
 * @param vanWeg SQL on `weg`, the rows that go: what is returned of them
 */
export async function schrijfVerschil<W>(
  manager: EntityManager,
  { naam, van: [type, id], sleutel, kolommen }: Tabel,
  ofType: string,
  ids: readonly string[],
  rijen: readonly object[],
  vanWeg = "SELECT 1 FROM weg LIMIT 0",
): Promise<W[]> {
  const nieuw = `SELECT * FROM jsonb_populate_recordset(NULL::${naam}, $3)`;
  const given = [ofType, ids, JSON.stringify(rijen)];
  const isSame = [id, ...sleutel].map((column) => `n.${column} = t.${column}`).join(" AND ");
  const all = (alias: string): string => `(${kolommen.replace(/\w+/g, `${alias}.$&`)})`;
  const weg: W[] = await manager.query(
    `WITH weg AS (
       DELETE FROM ${naam} t WHERE t.${type} = $1 AND t.${id} = ANY ($2)
         AND NOT EXISTS (SELECT FROM (${nieuw}) n WHERE ${isSame} AND ${all("n")} IS NOT DISTINCT FROM ${all("t")})
       RETURNING t.*
     ) ${vanWeg}`,
    given,
  );
  if (rijen.length === 0) return weg;
  await manager.query(
    `INSERT INTO ${naam} (${kolommen}) SELECT ${kolommen} FROM (${nieuw.replace("$3", "$1")}) n ON CONFLICT DO NOTHING`,
    given.slice(2),
  );
  return weg;
}
