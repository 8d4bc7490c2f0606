import type { DataFile } from "../../data/data-file";
import { later } from "../../data/place";

/** Files of which nothing is in the API yet. */
export const LATER: DataFile[] = [
  { subgraph: "nza", file: "nza-koppelingen.json", lists: [], left: later("the links of a Prestatie and its Bekostigingsregels") },
  { subgraph: "nza", file: "nza-gebruik.json", lists: [], left: later("the use of care") },
];
