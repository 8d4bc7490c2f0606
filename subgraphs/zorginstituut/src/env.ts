import { readEnv } from "@pakketgraaf/process";
import { subgraphReaders, type SubgraphEnv } from "@pakketgraaf/subgraph";

export const readSubgraphEnv = (): SubgraphEnv => readEnv(subgraphReaders(4001), process.env);
