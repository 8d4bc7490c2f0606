import { runSubgraph } from "@pakketgraaf/subgraph";
import { readSubgraphEnv } from "./env";
import { nza } from "./subgraph";

void runSubgraph(nza, readSubgraphEnv, process.argv[2]);
