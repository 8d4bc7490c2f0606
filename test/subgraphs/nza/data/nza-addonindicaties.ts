import { BRON, type DataFile, koppelingen } from "../../data/data-file";
import { dayAfter, NO_FORMER_KEYS, onlyId } from "../../data/place";

export const addonindicaties: DataFile = {
  subgraph: "nza",
  file: "nza-addonindicaties.json",
  lists: [
    {
      at: "[]",
      count: 5,
      type: "Addonindicatie",
      list: "addonindicaties",
      fields: {
        id: "id",
        prestatieId: onlyId("prestaties.id"),
        stofnaam: "stofnaam",
        indicatie: "indicatie",
        declarabel: "declarabel",
        geldigVan: "geldigVan",
        geldigTot: dayAfter("geldigTot"),
        bekostigingsregelId: "bekostigingsregel.id",
        opmerking: "opmerking",
        ...koppelingen("prestatieKoppelingen", "prestatieKoppelingen", "prestatie"),
        "vervallenIds[]": NO_FORMER_KEYS,
        ...BRON,
      },
    },
  ],
};
