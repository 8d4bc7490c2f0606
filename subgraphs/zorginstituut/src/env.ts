import { readEnv, subgraphReaders, type SubgraphEnv } from "@pakketgraaf/shared";

export const readSubgraphEnv = (): SubgraphEnv => readEnv(subgraphReaders(4001), process.env);
