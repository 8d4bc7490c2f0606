import { BRON, type DataFile, koppelingen } from "../../data/data-file";
import { capitals, dayAfter, elsewhere } from "../../data/place";

const OF_THE_ACTION = elsewhere("Zorginstituut tells it of the action itself, in the same words");

export const koppelingenVanNza: DataFile = {
  subgraph: "nza",
  file: "nza-koppelingen.json",
  lists: [
    {
      at: "regelPrestaties[]",
      idAt: ({ bekostigingsregelId, prestatieId, relatie }) =>
        [bekostigingsregelId, prestatieId, relatie.replace("valt onder", "valt-onder").replace("beëindigt", "beeindigt")].join("--"),
      count: 814,
      type: "Regelkoppeling",
      list: "regelkoppelingen",
      filter: "{ grondslag: [BRON, AFGELEID, SUGGESTIE] }",
      fields: {
        bekostigingsregelId: "bekostigingsregel.id",
        prestatieId: "prestatie.id",
        relatie: capitals("relatie"),
        van: "geldigVan",
        tot: dayAfter("geldigTot"),
        grondslag: "grondslag",
        onderbouwing: "onderbouwing",
        ...BRON,
      },
    },
    {
      at: "bundels[]",
      count: 7,
      type: "Prestatiebundel",
      list: "prestatiebundels",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        prestatieId: "prestatie.id",
        ...koppelingen("leden", "ledenKoppelingen", "prestatie"),
        ...BRON,
      },
    },
    {
      at: "werkagenda[]",
      count: 21,
      type: "Werkagendarol",
      list: "werkagendarollen",
      fields: {
        id: "id",
        werkagendaActieId: "werkagendaactie.id",
        rolNza: capitals("rol"),
        ...koppelingen("bekostigingsregels", "bekostigingsregelKoppelingen", "bekostigingsregel"),
        grondslag: "grondslag",
        onderbouwing: "onderbouwing",
        "eigenaren[]": OF_THE_ACTION,
        vindplaatsFiguur: OF_THE_ACTION,
        inFiguur5: OF_THE_ACTION,
        "vervallenIds[]": elsewhere("they were funding rules, and became the action"),
        ...BRON,
      },
    },
  ],
};
