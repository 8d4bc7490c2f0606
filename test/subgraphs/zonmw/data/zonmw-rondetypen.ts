import { BRON, GEEN_BRONNEN_EXTRA, type DataFile } from "../../data/data-file";

/** The part zonmwRondetypen of zorginstituut-referentie.json, as it was handed over. */
export const rondetypen: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-rondetypen.json",
  lists: [
    {
      at: "[]",
      count: 3,
      type: "Rondetype",
      list: "rondetypen",
      fields: { id: "id", naam: "naam", ...BRON, ...GEEN_BRONNEN_EXTRA },
    },
  ],
};
