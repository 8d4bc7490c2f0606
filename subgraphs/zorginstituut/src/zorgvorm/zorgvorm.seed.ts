import { classify, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { Zorgwet } from "../zorgwet";
import { Pakkettype, Zorgvorm, ZorgvormCode, ZorgvormCodeSoort, ZorgvormSoort } from "./zorgvorm";

interface ZorgvormRecord {
  soort: string;
  zorgsector: string | null;
  wet: string | string[] | null;
  pakkettype: string | null;
  codes: Record<string, string> | null;
}

const CODE_SOORT: Record<string, ZorgvormCodeSoort> = {
  ...ZorgvormCodeSoort,
  vergelijkingZorgproduct: ZorgvormCodeSoort.VERGELIJKING_ZORGPRODUCT,
};

export const zorgvormSeed = seedOf(Zorgvorm, {
  file: "zorginstituut-zorgvormen.json",
  columns: (record: ZorgvormRecord) => ({
    soort: classify("soort", ZorgvormSoort, record.soort),
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    wet: classify("wet", Zorgwet, [record.wet].flat()[0]),
    pakkettype: classify("pakkettype", Pakkettype, record.pakkettype),
  }),
  more: ({ id, codes }) =>
    Object.entries(codes ?? {}).map(([soort, code]) =>
      Object.assign(new ZorgvormCode(), { zorgvormId: id, soort: classify("codes", CODE_SOORT, soort), code }),
    ),
});
