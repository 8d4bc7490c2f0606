import { BRON, type DataFile } from "../../data/data-file";
import { always, capitals, dayAfter, money } from "../../data/place";

/** The amounts of nza-tarieven.json, as it was handed over, that the NZa set. */
export const tarieven: DataFile = {
  subgraph: "nza",
  file: "nza-tarieven.json",
  lists: [
    {
      at: "[]",
      count: 381,
      type: "Tarief",
      list: "tarieven",
      fields: {
        id: "id",
        prestatieId: "prestatie.id",
        prestatieGrondslag: "prestatieGrondslag",
        prestatieOnderbouwing: "prestatieOnderbouwing",
        bekostigingsregelId: "bekostigingsregel.id",
        vastgesteldDoor: "vastgesteldDoor.id",
        jaar: "jaar",
        geldigVan: "geldigVan",
        geldigTot: dayAfter("geldigTot"),
        geldigheidGrondslag: "geldigheidGrondslag",
        geldigheidOnderbouwing: "geldigheidOnderbouwing",
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
