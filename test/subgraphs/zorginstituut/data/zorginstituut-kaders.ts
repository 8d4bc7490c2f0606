import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals } from "../../data/place";

export const kaders: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-kaders.json",
  lists: [
    {
      at: "[]",
      count: 39,
      type: "Kader",
      list: "kaders",
      fields: {
        id: "id",
        titel: "titel",
        soort: capitals("soort"),
        versie: "versie",
        datum: "datum.tekst",
        status: "statusTekst",
        pakketcriterium: "criteriumTekst",
        toelichting: "toelichting",
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
