import { BRON, type DataFile, koppelingen } from "../../data/data-file";
import { capitals, dayAfter, decimal, elsewhere, ids, NO_FORMER_KEYS, onlyId } from "../../data/place";

export const contractvoorwaarden: DataFile = {
  subgraph: "verzekeraars",
  file: "verzekeraars-contractvoorwaarden.json",
  lists: [
    {
      at: "[]",
      count: 215,
      type: "Contractvoorwaarde",
      list: "contractvoorwaarden",
      fields: {
        id: "id",
        verzekeraar: "opsteller.id",
        zorgvorm: "zorgvormTekst",
        soort: capitals("soort"),
        omschrijving: "omschrijving",
        normWaarde: decimal("norm.waarde"),
        normEenheid: "norm.eenheid",
        jaar: "jaar",
        geldigVan: "geldigVan",
        geldigTot: dayAfter("geldigTot"),
        openbaarheid: capitals("openbaarheid"),
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
