import type { DataFile } from "../../data/data-file";
import { later } from "../../data/place";

export const agendas: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-agendas.json",
  lists: [{ at: "[]", count: 10, elsewhere: later("Agenda").reason }],
};
