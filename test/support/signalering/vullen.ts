import { loadSubgraph } from "../../../schema/load";
import { BRONNEN, type Bron } from "../../../subgraphs/signalering/src/volgen/feed";
import { Volger } from "../../../subgraphs/signalering/src/volgen/volger";
import { vormOf } from "../../../subgraphs/signalering/src/volgen/vorm";
import type { DatabaseUrls } from "../../../scripts/start/env";
import { DatabaseFeed } from "./database-feed";

/** Makes the index and the signals of what is in the databases of the parties. */
export async function fillSignalering(urls: (subgraph: Bron | "signalering") => DatabaseUrls): Promise<void> {
  const open = BRONNEN.map((bron) => [bron, loadSubgraph(bron).createDataSource(urls(bron).reader)] as const);
  const own = loadSubgraph("signalering").createDataSource(urls("signalering").writer, "signalering");
  const all = [own, ...open.map(([, dataSource]) => dataSource)];
  await Promise.all(all.map((dataSource) => dataSource.initialize()));
  try {
    const byBron = new Map<Bron, (typeof open)[number][1]>(open);
    const feed = new DatabaseFeed((bron) => byBron.get(bron)!);
    await new Volger({ dataSource: own, feed, vorm: vormOf(), every: 0, most: 0 }).catchUp();
  } finally {
    await Promise.all(all.map((dataSource) => dataSource.destroy()));
  }
}
