import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { ids, money } from "../../data/place";

export const projecten: DataFile = {
  subgraph: "zonmw",
  file: "zonmw-projecten.json",
  lists: [
    {
      at: "[]",
      count: 71,
      type: "Project",
      list: "projecten",
      fields: {
        id: "id",
        projectnummer: "projectnummer",
        titel: "titel",
        hoofdaanvrager: "hoofdaanvrager",
        bedragEuro: money("bedrag"),
        startdatum: "startdatum.tekst",
        einddatum: "einddatum.tekst",
        programma: "programma.id",
        ronde: "ronde.id",
        "agendaItems[]": ids("agendaItems(grondslag: [BRON]).id"),
        "zorgvormen[]": ids("zorgvormen(grondslag: [BRON]).id"),
        "zorgvormKandidaten[]": ids("zorgvormen(grondslag: [SUGGESTIE]).id"),
        financierBevestigd: "financierBevestigd",
        relevantie: "relevantieTekst",
        uitkomst: "uitkomst",
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
