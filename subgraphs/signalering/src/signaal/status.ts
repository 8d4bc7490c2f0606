import { enumOf, type SubgraphRequest } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import type { Signaal } from "./signaal";

export const SignaalStatus = enumOf("SignaalStatus", "Wat er met een signaal is gedaan.", {
  OPEN: "Niemand antwoordde nog sinds het er is.",
  IN_BEHANDELING: "Een partij voor wie het is, neemt het in behandeling.",
  NIET_TERECHT: "Een partij voor wie het is, vindt het niet terecht, en zegt waarom.",
  AFGEHANDELD: "Een partij voor wie het is, handelde het af; de feiten zeggen nog niet dat het weg is.",
});
export type SignaalStatus = keyof typeof SignaalStatus;

/** SQL for the status of signal `e` on a day: by the last answer that was given since this run of it began. @param day SQL */
export const statusOn = (day: string): string =>
  `coalesce((SELECT a.status FROM signaalantwoord a
    WHERE a.signaal_id = e.id AND a.gegeven_op >= e.sinds AND a.gegeven_op <= ${day}::date
    ORDER BY a.gegeven DESC, a.id DESC LIMIT 1), 'OPEN')`;

type OnDay = Pick<Signaal, "id" | "sinds" | "op">;

const nameOf = ({ id, op }: OnDay): string => `${id} ${op}`;

/** Of the loaders: `loaders.of(statussen)`. One statement for all signals. */
export const statussen = ({ dataSource }: SubgraphRequest): DataLoader<OnDay, SignaalStatus, string> =>
  new DataLoader(
    async (keys) => {
      const rows: { status: SignaalStatus }[] = await dataSource.query(
        `SELECT ${statusOn("e.op")} AS status
         FROM unnest($1::text[], $2::date[], $3::date[]) WITH ORDINALITY AS e(id, sinds, op, place) ORDER BY e.place`,
        [keys.map(({ id }) => id), keys.map(({ sinds }) => sinds), keys.map(({ op }) => op)],
      );
      return rows.map(({ status }) => status);
    },
    { cacheKeyFn: nameOf },
  );
