import { runSubgraph } from "@pakketgraaf/subgraph";
import { readSubgraphEnv } from "./env";
import { zorginstituut } from "./subgraph";

void runSubgraph(zorginstituut, readSubgraphEnv, process.argv[2]);
