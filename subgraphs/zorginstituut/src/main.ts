import { runSubgraph } from "@pakketgraaf/subgraph";
import { zorginstituut } from "./subgraph";

void runSubgraph(zorginstituut, process.argv[2]);
