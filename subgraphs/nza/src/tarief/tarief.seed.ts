import { bronnenOf, classify, TARIEFSOORT_PER_TEKST, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Tarief, TariefBedragSoort } from "./tarief";

interface TariefRecord {
  id: string;
  prestatieId: string;
  jaar: number | null;
  bedrag: number;
  valuta: string;
  eenheid: string;
  tariefsoort: string;
  bedragSoort: string;
  beschikking: string | null;
  opmerking?: string;
  bron: Bron;
}

const BEDRAG_SOORT: Record<string, TariefBedragSoort> = {
  "NZa-maximumtarief": TariefBedragSoort.NZA_MAXIMUMTARIEF,
};

export const tariefSeed: SeedFile<TariefRecord> = {
  file: "nza-tarieven.json",
  type: "Tarief",
  records: (content) => content as TariefRecord[],
  rows: (record, { known }) => {
    if (record.valuta !== "EUR") throw new Error(`valuta: "${record.valuta}" is not EUR`);
    return [
      Object.assign(new Tarief(), {
        id: record.id,
        prestatieId: known("Prestatie", "prestatieId", record.prestatieId),
        jaar: record.jaar,
        geldigVan: record.jaar && `${record.jaar}-01-01`,
        geldigTot: record.jaar && `${record.jaar + 1}-01-01`,
        bedrag: record.bedrag,
        eenheid: record.eenheid,
        tariefsoort: classify("tariefsoort", TARIEFSOORT_PER_TEKST, record.tariefsoort),
        bedragSoort: classify("bedragSoort", BEDRAG_SOORT, record.bedragSoort),
        beschikking: record.beschikking,
        opmerking: record.opmerking ?? null,
        bronnen: bronnenOf(record),
      }),
    ];
  },
};
