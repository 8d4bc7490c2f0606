import { BRON, type DataFile, koppelingen } from "../../data/data-file";
import { capitals, dayAfter, decimal, ids, later, NO_FORMER_KEYS, onlyId } from "../../data/place";

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
        "duidingKoppelingen[].voorwaardeId": later("the conditions of a Duiding"),
        "duidingKoppelingen[].voorwaardeTekst": later("the conditions of a Duiding"),
        "vervallenIds[]": NO_FORMER_KEYS,
        ...BRON,
      },
    },
  ],
};
