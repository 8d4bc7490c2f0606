import type { EntityManager } from "typeorm";
import type { Row } from "./table-row";

/** Something that is otherwise in the database than in the files, because a user made it so. */
export interface Difference {
  file: string;
  recordId: string;
  table: string;
  key: Row;
  /** `*`: the row as a whole. */
  column: string;
  seeded: unknown;
  kept: unknown;
  offered: unknown;
  /** The file's was refused by the database, with these words. */
  refused?: string;
}

/** Once: what is the same as the last time is not found again. */
export async function rememberDifferences(manager: EntityManager, differences: readonly Difference[]): Promise<void> {
  await manager.query(
    `INSERT INTO seed_difference (file, record_id, relation, key, column_name, seeded, kept, offered, refused)
     SELECT n.file, n."recordId", n."table", n.key, n."column", n.seeded, n.kept, n.offered, n.refused
     FROM jsonb_to_recordset($1::jsonb) AS n (
       file text, "recordId" text, "table" text, key jsonb, "column" text, seeded jsonb, kept jsonb, offered jsonb, refused text)
     ON CONFLICT (file, record_id, relation, key, column_name) DO UPDATE SET
       seeded = excluded.seeded, kept = excluded.kept, offered = excluded.offered, refused = excluded.refused, found_at = now()`,
    [JSON.stringify(differences)],
  );
}
