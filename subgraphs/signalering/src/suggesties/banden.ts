import type { SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import { anderVan, type Kant, type Soortnaam } from "./soorten";

/** By the record at the other end: whether a link is a fact; what is only proposed, or was, is none. */
export type Banden = ReadonlyMap<string, boolean>;

/** Of the loaders: the links of a kind that a record has. */
export const banden =
  (soort: Soortnaam, kant: Kant) =>
  ({ dataSource }: SubgraphRequest): DataLoader<string, Banden> =>
    new DataLoader(async (ids) => {
      const rows: { eigen: string; ander: string; feit: boolean }[] = await dataSource.query(
        `SELECT ${kant} AS eigen, ${anderVan(kant)} AS ander, bool_or(feit) AS feit
         FROM suggestieband WHERE soort = $1 AND ${kant} = ANY ($2) GROUP BY 1, 2`,
        [soort, ids],
      );
      return ids.map((id) => new Map(rows.filter(({ eigen }) => eigen === id).map(({ ander, feit }) => [ander, feit])));
    });
