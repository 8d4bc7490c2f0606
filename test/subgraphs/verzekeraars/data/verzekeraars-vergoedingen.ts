import { BRON, type DataFile } from "../../data/data-file";
import { always, capitals, dayAfter, money } from "../../data/place";

/** The amounts of nza-tarieven.json, as it was handed over, that are not the NZa's. */
export const vergoedingen: DataFile = {
  subgraph: "verzekeraars",
  file: "verzekeraars-vergoedingen.json",
  lists: [
    {
      at: "[]",
      count: 143,
      type: "Vergoeding",
      list: "vergoedingen",
      fields: {
        id: "id",
        prestatieId: "prestatie.id",
        prestatieGrondslag: "prestatieGrondslag",
        prestatieOnderbouwing: "prestatieOnderbouwing",
        bekostigingsregelId: always(null, "no rule of the NZa holds an amount that is not the NZa's"),
        vastgesteldDoor: capitals("vastgesteldDoor"),
        geldigVan: "geldigVan",
        geldigTot: dayAfter("geldigTot"),
        geldigheidGrondslag: "geldigheidGrondslag",
        geldigheidOnderbouwing: "geldigheidOnderbouwing",
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
