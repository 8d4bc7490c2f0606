import { runSubgraph } from "@pakketgraaf/shared";
import { readSubgraphEnv } from "./env";
import { zonmw } from "./subgraph";

void runSubgraph(zonmw, readSubgraphEnv, process.argv[2]);
