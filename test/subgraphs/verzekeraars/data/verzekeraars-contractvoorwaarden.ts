import { BRON, type DataFile } from "../../data/data-file";
import { capitals, dayAfter, decimal, ids, onlyId } from "../../data/place";

export const contractvoorwaarden: DataFile = {
  subgraph: "verzekeraars",
  file: "verzekeraars-contractvoorwaarden.json",
  lists: [
    {
      at: "[]",
      count: 184,
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
        zorgvormId: onlyId("zorgvormen(grondslag: [BRON]).id"),
        "zorgvormKandidaten[]": ids("zorgvormen(grondslag: [SUGGESTIE]).id"),
        ...BRON,
      },
    },
  ],
};
