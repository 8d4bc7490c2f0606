import { GatewayClient } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import { GatewayFeed } from "../../../subgraphs/signalering/src/volgen/gateway-feed";
import { Volger } from "../../../subgraphs/signalering/src/volgen/volger";
import type { AccessRig } from "../access";

/** Lines on a page, without the scope that gives more. */
const FIRST = 100;

/** Has the signals of a federation know all that its parties have recorded, as everybody sees it. */
export async function catchUp({ federation, databases }: AccessRig): Promise<void> {
  const dataSource = await loadSubgraph("signalering").createDataSource(databases.signalering.writer, "signalering").initialize();
  const feed = new GatewayFeed(new GatewayClient({ gatewayUrl: federation.url }), FIRST);
  try {
    // As it was made: nothing is made anew.
    const [{ vorm }] = await dataSource.query(`SELECT vorm FROM volgstand`);
    await new Volger({ dataSource, feed, vorm, every: 0, most: 0 }).catchUp();
  } finally {
    await dataSource.destroy();
  }
}
