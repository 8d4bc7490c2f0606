import { classify, dayAfter, seedOf, Tariefsoort } from "@pakketgraaf/begrippen";
import { NZA } from "../organisatie";
import { Tarief, TariefBedragSoort } from "./tarief";

interface TariefRecord {
  prestatieId: string;
  geldigTot: string | null;
  bekostigingsregelId: string | null;
  vastgesteldDoor: string;
  valuta: string;
  tariefsoort: string;
  bedragSoort: string;
}

export const tariefSeed = seedOf(Tarief, {
  file: "nza-tarieven.json",
  columns: (record: TariefRecord, { known }) => {
    if (record.valuta !== "EUR") throw new Error(`valuta: "${record.valuta}" is not EUR`);
    if (record.vastgesteldDoor !== NZA) throw new Error(`vastgesteldDoor: "${record.vastgesteldDoor}" is not ${NZA}`);
    return {
      prestatieId: known("Prestatie", "prestatieId", record.prestatieId),
      vastgesteldDoorId: known("Organisatie", "vastgesteldDoor", record.vastgesteldDoor),
      bekostigingsregelId: known("Bekostigingsregel", "bekostigingsregelId", record.bekostigingsregelId),
      geldigTot: record.geldigTot && dayAfter(record.geldigTot),
      tariefsoort: classify("tariefsoort", Tariefsoort, record.tariefsoort),
      bedragSoort: classify("bedragSoort", TariefBedragSoort, record.bedragSoort),
    };
  },
});
