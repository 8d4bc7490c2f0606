import { BRON, type DataFile } from "../../data/data-file";
import { capitals, dayAfter, ids, onlyId } from "../../data/place";

export const prestaties: DataFile = {
  subgraph: "nza",
  file: "nza-prestaties.json",
  lists: [
    {
      at: "[]",
      count: 631,
      type: "Prestatie",
      list: "prestaties",
      fields: {
        id: "id",
        code: "code",
        codelijst: "codelijstTekst",
        "codeBereik.van": "codeBereik.van",
        "codeBereik.tot": "codeBereik.tot",
        omschrijving: "omschrijving",
        soort: "soortTekst",
        zorgsector: "sectorTekst",
        tariefsoort: capitals("tariefsoort"),
        geldigVan: "geldigVan",
        geldigTot: dayAfter("geldigTot"),
        eigenRisico: "eigenRisico",
        opmerking: "opmerking",
        stofnaam: "stofnaam",
        zorgvorm: "zorgvormTekst",
        zorgvormId: onlyId("zorgvormen(grondslag: [BRON]).id"),
        "zorgvormKandidaten[]": ids("zorgvormen(grondslag: [SUGGESTIE]).id"),
        ...BRON,
      },
    },
  ],
};
