import type { DataSource } from "typeorm";
import type { Suggestierecord } from "./suggestierecord";
import type { Kandidaatvraag } from "./kandidaatvraag";

/** Records that are compared with one, at most: those that have most of what they are looked for by. */
export const KANDIDATEN = 50;

export async function readRecords(dataSource: DataSource, type: string, ids: readonly string[]): Promise<Suggestierecord[]> {
  const rows: { record: Suggestierecord }[] = await dataSource.query(
    `SELECT record FROM suggestierecord WHERE type = $1 AND id = ANY ($2)`,
    [type, ids],
  );
  return rows.map(({ record }) => record);
}

/** A record that may belong to another. */
export interface Kandidaat {
  /** Of the other. */
  van: string;
  record: Suggestierecord;
}

/** What is looked for, of several records in one statement. @param type one of those that have an index, which knows it by name */
export function readKandidaten(dataSource: DataSource, type: string, vragen: readonly Kandidaatvraag[]): Promise<Kandidaat[]> {
  return dataSource.query(
    `SELECT k.id AS van, c.record
     FROM jsonb_to_recordset($1) AS k (id text, vraag text, gewichten jsonb)
     CROSS JOIN LATERAL (
       SELECT r.id, r.record, (
         SELECT sum((k.gewichten ->> t.term)::float8) FROM unnest(tsvector_to_array(r.termen)) AS t (term) WHERE k.gewichten ? t.term
       ) AS gewicht
       FROM suggestierecord r
       WHERE r.type = '${type}' AND r.termen @@ k.vraag::tsquery
       ORDER BY gewicht DESC, r.id
       LIMIT ${KANDIDATEN}
     ) c`,
    [JSON.stringify(vragen.map(({ gezocht, ...rest }) => ({ ...rest, vraag: gezocht.map(quoted).join(" | ") })))],
  );
}

/** A term as it stands in a `tsquery`. */
const quoted = (term: string): string => `'${term.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
