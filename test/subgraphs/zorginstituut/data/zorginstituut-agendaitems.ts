import { BRON, BRONNEN_EXTRA, type DataFile } from "../../data/data-file";
import { capitals, ids } from "../../data/place";

export const agendaItems: DataFile = {
  subgraph: "zorginstituut",
  file: "zorginstituut-agendaitems.json",
  lists: [
    {
      at: "[]",
      count: 51,
      type: "AgendaItem",
      list: "agendaItems",
      fields: {
        id: "id",
        onderwerp: "onderwerp",
        "zorgvormen[]": ids("zorgvormen.id"),
        fase: capitals("fase"),
        zorgsector: "sectorTekst",
        aanleiding: "aanleiding",
        "maatschappelijkeImpact.arbeidsinzet": "maatschappelijkeImpact.arbeidsinzet",
        "maatschappelijkeImpact.budget": "maatschappelijkeImpact.budget",
        "maatschappelijkeImpact.duurzaamheid": "maatschappelijkeImpact.duurzaamheid",
        "maatschappelijkeImpact.gezondheidswinst": "maatschappelijkeImpact.gezondheidswinst",
        status: "statusTekst",
        startdatum: "startdatum.tekst",
        doeldatum: "doeldatum.tekst",
        herkomst: capitals("herkomst", { seed: "REDACTIE" }),
        ...BRON,
        ...BRONNEN_EXTRA,
      },
    },
  ],
};
