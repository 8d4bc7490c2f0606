import { runSubgraph } from "@pakketgraaf/subgraph";
import { signalering } from "./subgraph";

void runSubgraph(signalering, process.argv[2]);
