import { SUBGRAPHS, type SubgraphName } from "../../../schema/subgraphs";
import { startSubgraph, type RunningSubgraph } from "../../support/subgraph";

/** All subgraphs on their seeded databases, over HTTP, for the tests of a file. */
export function runSubgraphs(): (name: SubgraphName) => RunningSubgraph {
  const running = new Map<SubgraphName, RunningSubgraph>();
  beforeAll(async () => {
    for (const { name } of SUBGRAPHS) running.set(name, await startSubgraph(name));
  });
  afterAll(async () => {
    for (const subgraph of running.values()) await subgraph.stop();
  });
  return (name) => running.get(name)!;
}
