import { runSubgraph } from "@pakketgraaf/subgraph";
import { verzekeraars } from "./subgraph";

void runSubgraph(verzekeraars, process.argv[2]);
