import { BRON, type DataFile, koppelingen } from "../../data/data-file";
import { capitals, dayAfter, ids, NO_FORMER_KEYS, onlyId } from "../../data/place";

export const prestaties: DataFile = {
  subgraph: "nza",
  file: "nza-prestaties.json",
  lists: [
    {
      at: "[]",
      count: 655,
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
        zorgvormId: onlyId("zorgvormen.id"),
        "zorgvormKandidaten[]": ids("zorgvormen(grondslag: [SUGGESTIE]).id"),
        ...koppelingen("zorgvormKoppelingen", "zorgvormKoppelingen", "zorgvorm"),
        peildatum: "peildatum.tekst",
        "vervallenIds[]": NO_FORMER_KEYS,
        ...BRON,
      },
    },
  ],
};
