import DataLoader from "dataloader";
import type { SubgraphRequest } from "../request/request";

/** That a record ended: since when, and what it became when that is known. */
export interface Ending {
  on: string;
  becameType: string | null;
  becameId: string | null;
}

interface Named {
  type: string;
  id: string;
}

const nameOf = ({ type, id }: Named): string => `${type} ${id}`;

/** Of the loaders: `loaders.of(endings)`. By type and id; null of what has not ended. One statement for all records. */
export const endings = ({ dataSource }: SubgraphRequest): DataLoader<Named, Ending | null, string> =>
  new DataLoader(
    async (keys) => {
      const rows: (Ending & { type: string; id: string })[] = await dataSource.query(
        `SELECT record_type AS type, record_id AS id, ended_on::text AS on, became_type AS "becameType", became_id AS "becameId"
         FROM ended_record JOIN unnest($1::text[], $2::text[]) AS k (type, id) ON record_type = k.type AND record_id = k.id`,
        [keys.map(({ type }) => type), keys.map(({ id }) => id)],
      );
      const found = new Map(rows.map((row) => [nameOf(row), row]));
      return keys.map((key) => found.get(nameOf(key)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );

/** Of the loaders: `loaders.of(formerIds)`. By type and id: the ids of records that became it. One statement for all records. */
export const formerIds = ({ dataSource }: SubgraphRequest): DataLoader<Named, string[], string> =>
  new DataLoader(
    async (keys) => {
      const rows: { type: string; id: string; former: string }[] = await dataSource.query(
        `SELECT DISTINCT became_type AS type, became_id AS id, record_id AS former FROM ended_record
         JOIN unnest($1::text[], $2::text[]) AS k (type, id) ON became_type = k.type AND became_id = k.id
         ORDER BY 3`,
        [keys.map(({ type }) => type), keys.map(({ id }) => id)],
      );
      return keys.map((key) => rows.filter((row) => nameOf(row) === nameOf(key)).map(({ former }) => former));
    },
    { cacheKeyFn: nameOf },
  );
