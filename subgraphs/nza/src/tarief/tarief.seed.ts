import { classify, seedOf, Tariefsoort } from "@pakketgraaf/begrippen";
import { Tarief, TariefBedragSoort } from "./tarief";

interface TariefRecord {
  prestatieId: string;
  jaar: number | null;
  valuta: string;
  tariefsoort: string;
  bedragSoort: string;
}

export const tariefSeed = seedOf(Tarief, {
  file: "nza-tarieven.json",
  columns: (record: TariefRecord, { known }) => {
    if (record.valuta !== "EUR") throw new Error(`valuta: "${record.valuta}" is not EUR`);
    return {
      prestatieId: known("Prestatie", "prestatieId", record.prestatieId),
      geldigVan: record.jaar && `${record.jaar}-01-01`,
      geldigTot: record.jaar && `${record.jaar + 1}-01-01`,
      tariefsoort: classify("tariefsoort", Tariefsoort, record.tariefsoort),
      bedragSoort: classify("bedragSoort", TariefBedragSoort, record.bedragSoort),
    };
  },
});
