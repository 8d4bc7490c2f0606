import { runSubgraph } from "@pakketgraaf/subgraph";
import { readSubgraphEnv } from "./env";
import { zonmw } from "./subgraph";

void runSubgraph(zonmw, readSubgraphEnv, process.argv[2]);
