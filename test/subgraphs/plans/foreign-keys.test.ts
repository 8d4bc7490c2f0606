import { SUBGRAPHS } from "../../../schema/subgraphs";
import { asSuperuser, seededDatabase } from "../../support/databases";

test.each(SUBGRAPHS)("every foreign key of $name has an index that starts with its columns", async ({ name }) => {
  const { rows } = await asSuperuser(seededDatabase(name), (client) =>
    client.query<{ key: string; indexed: boolean }>(`
      SELECT c.conname AS key, EXISTS (
        SELECT FROM pg_index i
        WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
          AND (string_to_array(i.indkey::text, ' ')::int2[])[:cardinality(c.conkey)] = c.conkey) AS indexed
      FROM pg_constraint c WHERE c.contype = 'f' ORDER BY 1`),
  );
  expect(rows).not.toEqual([]);
  expect(rows.filter(({ indexed }) => !indexed)).toEqual([]);
});
