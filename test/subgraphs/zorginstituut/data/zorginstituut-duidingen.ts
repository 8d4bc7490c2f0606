import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, ids, money, oneOf } from "../../data/place";

export const duidingen: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-duidingen.json",
  lists: [
    {
      at: "[]",
      count: 134,
      type: "Duiding",
      list: "duidingen",
      fields: {
        id: "id",
        titel: "titel",
        soort: capitals("soort"),
        datum: "datum.tekst",
        einddatum: "einddatum.tekst",
        conclusieSwp: capitals("conclusie"),
        uitkomst: "uitkomst",
        swpStatus: "swpStatus.id",
        // False only where there is no status.
        swpStatusAfgeleid: oneOf("swpStatusGrondslag", { true: "AFGELEID", false: null }),
        typeAdvies: capitals("typeAdvies"),
        zaaknummer: "zaaknummer",
        patientenPerJaar: "patientenPerJaar",
        kostenPerBehandeling: money("kostenPerBehandeling"),
        "criteria[]": ids("criteria.id"),
        "voorwaarden[].soort": capitals("voorwaarden.soort"),
        "voorwaarden[].tekst": "voorwaarden.tekst",
        "zorgvormen[]": ids("zorgvormen.id"),
        "agendaItems[]": ids("agendaItems.id"),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
