import { BRON, type DataFile } from "../../data/data-file";
import { always, capitals, money } from "../../data/place";

/** The amounts of nza-tarieven.json, as it was handed over, that the NZa set. */
export const tarieven: DataFile = {
  subgraph: "nza",
  file: "nza-tarieven.json",
  lists: [
    {
      at: "[]",
      count: 326,
      type: "Tarief",
      list: "tarieven",
      fields: {
        id: "id",
        prestatieId: "prestatie.id",
        jaar: "jaar",
        bedrag: money("bedrag"),
        valuta: always("EUR", "the scalar Bedrag says euro"),
        eenheid: "eenheid",
        tariefsoort: capitals("tariefsoort"),
        bedragSoort: capitals("bedragSoort"),
        beschikking: "beschikking",
        opmerking: "opmerking",
        ...BRON,
      },
    },
  ],
};
