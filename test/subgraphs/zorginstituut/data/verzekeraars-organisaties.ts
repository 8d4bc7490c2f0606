import type { DataFile } from "../../data/data-file";
import { always, among, capitals, elsewhere, ids, sameExcept } from "../../data/place";
import { isVerzekeraar } from "../../verzekeraars/data/verzekeraars-organisaties";

const OF_VERZEKERAAR = "Verzekeraar holds it, in the insurers' subgraph: see the mapping of the same file there";
const NONE = "only insurers, concerns and labels have it";

/** The same file as in the insurers' subgraph: here every party is an Organisatie, and nothing more. */
export const organisaties: DataFile = {
  subgraph: "zorginstituut",
  file: "verzekeraars-organisaties.json",
  lists: [
    {
      at: "[]",
      where: isVerzekeraar,
      count: 34,
      type: "Organisatie",
      list: "organisaties",
      fields: {
        id: "id",
        naam: "naam",
        type: "typeTekst",
        concern: "onderdeelVan.id",
        omschrijving: "omschrijving",
        soort: capitals("soort"),
        "vervallenIds[]": ids("vervallenIds"),
        "labels[]": elsewhere(OF_VERZEKERAAR),
        uzovi: elsewhere(OF_VERZEKERAAR),
        uzoviGrondslag: elsewhere(OF_VERZEKERAAR),
        uzoviOnderbouwing: elsewhere(OF_VERZEKERAAR),
        "uzoviBronnen[].titel": elsewhere(OF_VERZEKERAAR),
        "uzoviBronnen[].url": elsewhere(OF_VERZEKERAAR),
        marktaandeelProcent: elsewhere(OF_VERZEKERAAR),
        marktaandeelJaar: elsewhere(OF_VERZEKERAAR),
        aantalVerzekerden: elsewhere(OF_VERZEKERAAR),
        verzekerden2025: elsewhere(OF_VERZEKERAAR),
        regio: elsewhere(OF_VERZEKERAAR),
        "bron[].titel": among("bronnen.titel"),
        "bron[].url": among("bronnen.url"),
      },
    },
    {
      at: "[]",
      where: (record) => !isVerzekeraar(record),
      count: 18,
      type: "Organisatie",
      list: "organisaties",
      fields: {
        id: "id",
        naam: sameExcept("naam", {
          ciebag: "the name in zorginstituut-referentie.json goes first; only capitals differ",
        }),
        type: "typeTekst",
        concern: "onderdeelVan.id",
        omschrijving: "omschrijving",
        soort: capitals("soort"),
        "vervallenIds[]": ids("vervallenIds"),
        "labels[]": "labels",
        uzovi: always(null, NONE),
        uzoviGrondslag: always(null, NONE),
        uzoviOnderbouwing: always(null, NONE),
        "uzoviBronnen[]": elsewhere(NONE),
        marktaandeelProcent: always(null, NONE),
        marktaandeelJaar: always(null, NONE),
        aantalVerzekerden: always(null, NONE),
        verzekerden2025: always(null, NONE),
        regio: always(null, NONE),
        "bron[].titel": among("bronnen.titel"),
        "bron[].url": among("bronnen.url"),
      },
    },
  ],
};
