import { BRON, type DataFile, koppelingen } from "../../data/data-file";
import { capitals, elsewhere, ids, NO_FORMER_KEYS, onlyId } from "../../data/place";

export const zorgadviezen: DataFile = {
  subgraph: "verzekeraars",
  file: "verzekeraars-zorgadviezen.json",
  lists: [
    {
      at: "[]",
      count: 39,
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
        auteurSoort: capitals("auteurSoort"),
        peildatum: "peildatum.tekst",
        zorgvormId: onlyId("zorgvormen.id"),
        "zorgvormKandidaten[]": ids("zorgvormen(grondslag: [SUGGESTIE]).id"),
        ...koppelingen("zorgvormKoppelingen", "zorgvormKoppelingen", "zorgvorm"),
        ...koppelingen("duidingKoppelingen", "duidingKoppelingen", "duiding"),
        "duidingKoppelingen[].relatie": capitals("duidingKoppelingen.relatie"),
        "duidingKoppelingen[].voorwaardeId": ids("duidingKoppelingen.voorwaarde.id"),
        "duidingKoppelingen[].voorwaardeTekst": elsewhere("a copy of what Zorginstituut tells of the condition"),
        "vervallenIds[]": NO_FORMER_KEYS,
        ...BRON,
      },
    },
  ],
};
