import { ofDay, type SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import type { Sleutel } from "../graaf/graaf";
import type { Signaal } from "./signaal";
import { TIJDVAK } from "./signaal.links";

type OnDay = Pick<Signaal, "id" | "op">;

/** Of the loaders: `loaders.of(plaatsen)`. The records where a signal is shown, in the order of their ids; one statement. */
export const plaatsen = ({ dataSource }: SubgraphRequest): DataLoader<OnDay, Sleutel[], string> =>
  new DataLoader(
    async (keys) => {
      const rows: (Sleutel & { place: string })[] = await dataSource.query(
        `SELECT k.place, l.type, l.record_id AS id
         FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS k(id, op, place)
         JOIN signaal_plaats l ON l.signaal_id = k.id AND ${ofDay("l", TIJDVAK, "k.op")}
         ORDER BY l.type, l.record_id`,
        [keys.map(({ id }) => id), keys.map(({ op }) => op)],
      );
      return keys.map((_, place) => rows.filter((row) => Number(row.place) === place + 1));
    },
    { cacheKeyFn: ({ id, op }) => `${id} ${op}` },
  );
