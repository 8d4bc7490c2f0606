import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { money } from "../../data/place";

export const programmas: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-programmas.json",
  lists: [
    {
      at: "[]",
      count: 22,
      type: "Programma",
      list: "programmas",
      fields: {
        id: "id",
        naam: "naam",
        startdatum: "startdatum.tekst",
        einddatum: "einddatum.tekst",
        budgetEuro: money("budget"),
        status: "statusTekst",
        onderdeelVan: "onderdeelVan.id",
        opdrachtgever: "opdrachtgever",
        doel: "doel",
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
