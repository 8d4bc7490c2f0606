import type { DataFile } from "../../data/data-file";
import { always, capitals, decimal, NO_FORMER_KEYS, type DataRecord } from "../../data/place";

export const isVerzekeraar = ({ type }: DataRecord): boolean => ["zorgverzekeraar", "concern", "label"].includes(type);

export const verzekeraars: DataFile = {
  subgraph: "verzekeraars",
  file: "verzekeraars-organisaties.json",
  lists: [
    {
      at: "[]",
      where: isVerzekeraar,
      count: 34,
      type: "Verzekeraar",
      list: "verzekeraars",
      fields: {
        id: "id",
        naam: "naam",
        type: capitals("soort"),
        concern: "concern.id",
        uzovi: "uzovi",
        uzoviGrondslag: "uzoviGrondslag",
        uzoviOnderbouwing: "uzoviOnderbouwing",
        "uzoviBronnen[].titel": "uzoviBronnen.titel",
        "uzoviBronnen[].url": "uzoviBronnen.url",
        soort: always("verzekeraar", "it is a Verzekeraar"),
        "vervallenIds[]": NO_FORMER_KEYS,
        "labels[]": "labels",
        marktaandeelProcent: decimal("marktaandeel.procent"),
        marktaandeelJaar: "marktaandeel.jaar",
        aantalVerzekerden: "aantalVerzekerden",
        verzekerden2025: "aantalVerzekerden2025",
        regio: "regio",
        omschrijving: "omschrijving",
        "bron[].titel": "bronnen.titel",
        "bron[].url": "bronnen.url",
      },
    },
    {
      at: "[]",
      where: (record) => !isVerzekeraar(record),
      count: 18,
      elsewhere: "no insurers, concerns or labels: Organisatie in the subgraph of Zorginstituut holds them",
    },
  ],
};
