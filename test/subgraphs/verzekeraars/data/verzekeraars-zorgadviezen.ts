import { BRON, type DataFile } from "../../data/data-file";
import { capitals, ids, onlyId } from "../../data/place";

export const zorgadviezen: DataFile = {
  subgraph: "verzekeraars",
  file: "verzekeraars-zorgadviezen.json",
  lists: [
    {
      at: "[]",
      count: 44,
      type: "Zorgadvies",
      list: "zorgadviezen",
      fields: {
        id: "id",
        soort: capitals("soort"),
        organisatie: "organisatie.id",
        onderwerp: "onderwerp",
        stofnaam: "stofnaam",
        indicatie: "indicatie",
        aanspraak: capitals("aanspraak"),
        categorie: "categorie",
        datum: "datum.tekst",
        zorgvorm: "zorgvormTekst",
        opmerking: "opmerking",
        uitkomst: "uitkomst",
        volume: "volume",
        norm: "norm",
        volumeJaar: "volumeJaar",
        zorgvormId: onlyId("zorgvormen(grondslag: [BRON]).id"),
        "zorgvormKandidaten[]": ids("zorgvormen(grondslag: [SUGGESTIE]).id"),
        ...BRON,
      },
    },
  ],
};
