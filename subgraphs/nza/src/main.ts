import { runSubgraph } from "@pakketgraaf/shared";
import { readSubgraphEnv } from "./env";
import { nza } from "./subgraph";

void runSubgraph(nza, readSubgraphEnv, process.argv[2]);
