import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, ids, type Place } from "../../data/place";

/** One law, or a list of them; none where the source knows none. */
const WETTEN: Place = {
  fields: ["wetten"],
  compare: "in any order",
  toApi: (wet) => String(wet).toUpperCase(),
  absent: () => [],
  ofNull: [],
};

export const zorgvormen: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-zorgvormen.json",
  lists: [
    {
      at: "[]",
      count: 140,
      type: "Zorgvorm",
      list: "zorgvormen",
      fields: {
        id: "id",
        naam: "naam",
        soort: capitals("soort"),
        zorgsector: "sectorTekst",
        wet: WETTEN,
        "wet[]": WETTEN,
        aandoening: "aandoening",
        indicatie: "indicatie",
        pakkettype: capitals("pakkettype"),
        "codes.declaratiecode": "codes[soort=DECLARATIECODE].code",
        "codes.diagnosecode": "codes[soort=DIAGNOSECODE].code",
        "codes.vergelijkingZorgproduct": "codes[soort=VERGELIJKING_ZORGPRODUCT].code",
        "codes.zorgactiviteit": "codes[soort=ZORGACTIVITEIT].code",
        "codes.zorgproduct": "codes[soort=ZORGPRODUCT].code",
        "afgeleideVelden[].veld": {
          fields: ["afgeleideVelden.veld"],
          toApi: (veld) => ({ wet: "WETTEN", zorgsector: "SECTOREN" })[String(veld)] ?? String(veld).toUpperCase(),
          injective: true,
        },
        "afgeleideVelden[].grondslag": "afgeleideVelden.grondslag",
        "afgeleideVelden[].onderbouwing": "afgeleideVelden.onderbouwing",
        "geldendeUitspraken[].id": ids("geldendeUitspraken.duiding.id"),
        "geldendeUitspraken[].grondslag": "geldendeUitspraken.grondslag",
        "geldendeUitspraken[].onderbouwing": "geldendeUitspraken.onderbouwing",
        "geldendeUitspraken[].peildatum": "geldendeUitspraken.peildatum",
        "vervallenIds[]": ids("vervallenIds"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
