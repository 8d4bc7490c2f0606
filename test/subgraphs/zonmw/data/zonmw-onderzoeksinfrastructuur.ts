import type { DataFile } from "../../data/data-file";
import { later } from "../../data/place";

export const onderzoeksinfrastructuur: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-onderzoeksinfrastructuur.json",
  lists: [],
  left: later("academic workshops and consortia, with who takes part in them"),
};
