import { runSubgraph } from "@pakketgraaf/subgraph";
import { zonmw } from "./subgraph";

void runSubgraph(zonmw, process.argv[2]);
