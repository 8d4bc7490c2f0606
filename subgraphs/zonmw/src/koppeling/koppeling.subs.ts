import type { SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import type { EntityManager } from "typeorm";

/** The persons or clients behind a link, as the issuer knows them; null where there was none, or it is hidden from who asks. */
export interface Subs {
  proposer: string | null;
  confirmer: string | null;
  objector: string | null;
}

const NOBODY: Subs = { proposer: null, confirmer: null, objector: null };

/**
 * Who made links, who confirmed them last, and who objected last: the change log knows, and shows it to their own
 * organisation. In the links themselves it would be for everybody to read.
 */
export async function subsOf(manager: EntityManager, ids: readonly string[]): Promise<Subs[]> {
  const rows: (Subs & { id: string })[] = await manager.query(
    `SELECT record_id AS id, (array_agg(subject ORDER BY position))[1] AS proposer,
       (array_agg(subject ORDER BY position DESC) FILTER (
         WHERE before ->> 'status' = 'VOORGESTELD' AND after ->> 'status' = 'BEVESTIGD'))[1] AS confirmer,
       (array_agg(subject ORDER BY position DESC) FILTER (
         WHERE organisation = after ->> 'bezwaarDoorId' AND after ->> 'bezwaarOp' IS DISTINCT FROM before ->> 'bezwaarOp'))[1] AS objector
     FROM visible_change WHERE record_type = 'Koppeling' AND record_id = ANY($1) GROUP BY record_id`,
    [ids],
  );
  const byId = new Map(rows.map(({ id, ...subs }) => [id, subs]));
  return ids.map((id) => byId.get(id) ?? NOBODY);
}

/** For whom the log hides every sub: it need not be read, and an answer for everybody is made of records alone. */
const HIDDEN = { load: async (): Promise<Subs> => NOBODY };

/** Of the loaders: `loaders.of(koppelingSubs)`. */
export const koppelingSubs = ({ dataSource, standing }: SubgraphRequest) =>
  standing === "owner" || standing === "guest" ? new DataLoader<string, Subs>((ids) => subsOf(dataSource.manager, ids)) : HIDDEN;
