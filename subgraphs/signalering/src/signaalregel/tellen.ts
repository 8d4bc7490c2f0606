import { ofDay, type SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import { TIJDVAK } from "../signaal/signaal.links";
import type { NietTeBeoordelen } from "./signaalregel";

/** A rule, on a day. */
export interface RegelOp {
  naam: string;
  op: string;
}

const nameOf = ({ naam, op }: RegelOp): string => `${naam} ${op}`;

/** SQL: a row of `e` is of day `k.op`. */
const OF_DAY = ofDay("e", TIJDVAK, "k.op");
const ASKED = `unnest($1::text[], $2::date[]) WITH ORDINALITY AS k(naam, op, place)`;
const given = (keys: readonly RegelOp[]): unknown[] => [keys.map(({ naam }) => naam), keys.map(({ op }) => op)];

/** Of the loaders: `loaders.of(aantallen)`. How many signals a rule gives on a day. */
export const aantallen = ({ dataSource }: SubgraphRequest): DataLoader<RegelOp, number, string> =>
  new DataLoader(
    async (keys) => {
      const rows: { place: string; aantal: number }[] = await dataSource.query(
        `SELECT k.place, count(*)::int AS aantal FROM ${ASKED} JOIN signaal e ON e.regel = k.naam AND ${OF_DAY} GROUP BY k.place`,
        given(keys),
      );
      const byPlace = new Map(rows.map(({ place, aantal }) => [Number(place), aantal]));
      return keys.map((_, place) => byPlace.get(place + 1) ?? 0);
    },
    { cacheKeyFn: nameOf },
  );

/** Of the loaders: `loaders.of(nietTeBeoordelen)`. What a rule cannot judge on a day. */
export const nietTeBeoordelen = ({ dataSource }: SubgraphRequest): DataLoader<RegelOp, NietTeBeoordelen, string> =>
  new DataLoader(
    async (keys) => {
      const rows: { place: string; wat: string; aantal: number }[] = await dataSource.query(
        `SELECT k.place, e.ontbreekt AS wat, count(*)::int AS aantal
         FROM ${ASKED} JOIN niet_te_beoordelen e ON e.regel = k.naam AND ${OF_DAY}
         GROUP BY k.place, e.ontbreekt ORDER BY aantal DESC, wat`,
        given(keys),
      );
      return keys.map((_, place) => {
        const ontbreekt = rows.filter((row) => Number(row.place) === place + 1).map(({ wat, aantal }) => ({ wat, aantal }));
        return { aantal: ontbreekt.reduce((sum, { aantal }) => sum + aantal, 0), ontbreekt };
      });
    },
    { cacheKeyFn: nameOf },
  );
