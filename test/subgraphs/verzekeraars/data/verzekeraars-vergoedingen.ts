import { BRON, type DataFile } from "../../data/data-file";
import { always, capitals, money } from "../../data/place";

/** The amounts of nza-tarieven.json, as it was handed over, that are not the NZa's. */
export const vergoedingen: DataFile = {
  subgraph: "verzekeraars",
  file: "verzekeraars-vergoedingen.json",
  lists: [
    {
      at: "[]",
      count: 137,
      type: "Vergoeding",
      list: "vergoedingen",
      fields: {
        id: "id",
        prestatieId: "prestatie.id",
        jaar: "jaar",
        bedrag: money("bedrag"),
        valuta: always("EUR", "the scalar Bedrag says euro"),
        eenheid: "eenheid",
        tariefsoort: capitals("tariefsoort"),
        bedragSoort: "soortTekst",
        beschikking: "beschikking",
        opmerking: "opmerking",
        ...BRON,
      },
    },
  ],
};
