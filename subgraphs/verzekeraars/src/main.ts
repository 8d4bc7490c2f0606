import { runSubgraph } from "@pakketgraaf/subgraph";
import { readSubgraphEnv } from "./env";
import { verzekeraars } from "./subgraph";

void runSubgraph(verzekeraars, readSubgraphEnv, process.argv[2]);
