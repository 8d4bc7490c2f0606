import { ofDay, type SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { Duiding } from "../feiten/duiding";
import { readGraaf } from "../graaf/lezen";
import { TIJDVAK } from "../signaal/signaal.links";
import { SIGNAALREGELS } from "../signaalregel/signaalregel";
import { type Duidingsimpact, impactVan, PADEN_VAN_IMPACT, type SignaalBijDuiding } from "./impact";

/** A ruling, on a day. */
interface DuidingOp {
  id: string;
  op: string;
}

/**
 * Of the loaders: `loaders.of(impacten)`. What hangs on a ruling; of any number of rulings in as many statements as there are
 * steps in the ways from one, and two.
 */
export const impacten = ({ dataSource }: SubgraphRequest): DataLoader<DuidingOp, Duidingsimpact | null, string> =>
  new DataLoader(
    async (keys) => {
      const graaf = await readGraaf(dataSource.manager, Duiding.type, [...new Set(keys.map(({ id }) => id))], PADEN_VAN_IMPACT);
      const signalen = await readSignalen(dataSource, keys);
      return keys.map(({ id, op }, place) => impactVan(graaf, id, signalen[place], op));
    },
    { cacheKeyFn: ({ id, op }) => `${id} ${op}` },
  );

/** The signals that are shown with each ruling on its day. */
async function readSignalen(dataSource: DataSource, keys: readonly DuidingOp[]): Promise<SignaalBijDuiding[][]> {
  const rows: (SignaalBijDuiding & { place: string })[] = await dataSource.query(
    `SELECT k.place, s.id, s.ernst, s.aan, s.concerns,
       ARRAY(SELECT a.type || ' ' || a.record_id FROM signaal_plaats a WHERE a.signaal_id = s.id AND a.van = s.van) AS plaatsen
     FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS k(id, op, place)
     JOIN signaal_plaats l ON l.type = '${Duiding.type}' AND l.record_id = k.id AND ${ofDay("l", TIJDVAK, "k.op")}
     JOIN signaal s ON s.id = l.signaal_id AND s.van = l.van
     WHERE s.regel = ANY ($3)`,
    [keys.map(({ id }) => id), keys.map(({ op }) => op), [...SIGNAALREGELS.keys()]],
  );
  return keys.map((_, place) => rows.filter((row) => Number(row.place) === place + 1));
}
