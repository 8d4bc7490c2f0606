import { runSubgraph } from "@pakketgraaf/subgraph";
import { nza } from "./subgraph";

void runSubgraph(nza, process.argv[2]);
