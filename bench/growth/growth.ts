import { versionOf } from "../beside/base";
import { bench } from "../beside/bench";
import { casesOf } from "../beside/cases";
import { isChosen, type Options } from "../beside/options";
import { startPeers } from "../beside/peers/start";
import { ownRow } from "../beside/row";
import type { Platform } from "../platform";
import { benchGrowth } from "./bench";
import { casesOfFields } from "./fields";
import { benchGraphs } from "./graphs/graphs";
import { platformsOf } from "./sizes";

export interface Given {
  /** Starts a platform that keeps what it has in a folder. */
  start: (folder: string) => Promise<Platform>;
  /** What is to be done at the end, in that order. */
  ends: (() => unknown)[];
  say: (line: string) => void;
}

/** Says how what answers take grows: with the subgraphs, the records that there are, and the fields of a query. */
export async function growth(options: Options, { start, ends, say }: Given): Promise<void> {
  const [connections] = options.connections;
  const timing = { ...options, connections: [connections], say };
  await benchGraphs(timing, options.rows);

  const platforms = await platformsOf(options.sizes, start, ends);
  const sizes = await Promise.all(
    platforms.map(async ({ times, platform }) => ({
      row: ownRow(`${times} ×`, versionOf(), platform),
      cases: (await casesOf(platform)).filter(({ name }) => isChosen(options.cases, name)),
    })),
  );
  say(`\nwith more records, ${connections} at a time\n\n${await benchGrowth({ ...options, connections, sizes, say })}`);

  const [{ platform }] = platforms;
  const rows = [ownRow("ours", versionOf(), platform), ...(await startPeers(platform, options.rows, say))];
  ends.unshift(...rows.map((row) => () => row.stop()));
  await bench({ ...timing, kept: [false], rows, cases: await casesOfFields(platform) });
}
