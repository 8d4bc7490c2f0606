import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { money } from "../../data/place";

export const subsidierondes: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-rondes.json",
  lists: [
    {
      at: "[]",
      count: 15,
      type: "Subsidieronde",
      list: "subsidierondes",
      fields: {
        id: "id",
        naam: "naam",
        programma: "programma.id",
        type: "type.id",
        budgetEuro: money("budget"),
        opening: "opening.tekst",
        sluiting: "sluiting.tekst",
        status: "statusTekst",
        toelichting: "toelichting",
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
