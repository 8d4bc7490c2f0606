import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals } from "../../data/place";

export const zorgvormen: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-zorgvormen.json",
  lists: [
    {
      at: "[]",
      count: 132,
      type: "Zorgvorm",
      list: "zorgvormen",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        zorgsector: "sectorTekst",
        wet: capitals("wet"),
        aandoening: "aandoening",
        indicatie: "indicatie",
        pakkettype: capitals("pakkettype"),
        "codes.declaratiecode": "codes[soort=DECLARATIECODE].code",
        "codes.diagnosecode": "codes[soort=DIAGNOSECODE].code",
        "codes.vergelijkingZorgproduct": "codes[soort=VERGELIJKING_ZORGPRODUCT].code",
        "codes.zorgactiviteit": "codes[soort=ZORGACTIVITEIT].code",
        "codes.zorgproduct": "codes[soort=ZORGPRODUCT].code",
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
