import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { ids } from "../../data/place";

export const kennislacunes: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-kennislacunes.json",
  lists: [
    {
      at: "[]",
      count: 44,
      type: "Kennislacune",
      list: "kennislacunes",
      fields: {
        id: "id",
        vraag: "vraag",
        "agendaItems[]": ids("agendaItems(grondslag: [BRON]).id"),
        "zorgvormen[]": ids("zorgvormen(grondslag: [BRON]).id"),
        sector: "sectorTekst",
        ingebrachtDoor: "ingebrachtDoor",
        status: "statusTekst",
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
