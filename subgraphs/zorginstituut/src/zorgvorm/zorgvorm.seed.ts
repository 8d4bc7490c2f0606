import { classify, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { ZORGWET } from "../zorgwet";
import { Pakkettype, Zorgvorm, ZorgvormCode, ZorgvormCodeSoort, ZorgvormSoort } from "./zorgvorm";

interface ZorgvormRecord {
  soort: string;
  zorgsector: string | null;
  wet: string | null;
  pakkettype: string | null;
  codes: Record<string, string> | null;
}

const SOORT: Record<string, ZorgvormSoort> = {
  behandeling: ZorgvormSoort.BEHANDELING,
  diagnostiek: ZorgvormSoort.DIAGNOSTIEK,
  "digitale zorg": ZorgvormSoort.DIGITALE_ZORG,
  geneesmiddel: ZorgvormSoort.GENEESMIDDEL,
  hulpmiddel: ZorgvormSoort.HULPMIDDEL,
  "medische technologie": ZorgvormSoort.MEDISCHE_TECHNOLOGIE,
  preventie: ZorgvormSoort.PREVENTIE,
};

const PAKKETTYPE: Record<string, Pakkettype> = { open: Pakkettype.OPEN, gesloten: Pakkettype.GESLOTEN };

const CODE_SOORT: Record<string, ZorgvormCodeSoort> = {
  declaratiecode: ZorgvormCodeSoort.DECLARATIECODE,
  diagnosecode: ZorgvormCodeSoort.DIAGNOSECODE,
  vergelijkingZorgproduct: ZorgvormCodeSoort.VERGELIJKING_ZORGPRODUCT,
  zorgactiviteit: ZorgvormCodeSoort.ZORGACTIVITEIT,
  zorgproduct: ZorgvormCodeSoort.ZORGPRODUCT,
};

export const zorgvormSeed = seedOf(Zorgvorm, {
  file: "zorginstituut-zorgvormen.json",
  columns: (record: ZorgvormRecord) => ({
    soort: classify("soort", SOORT, record.soort),
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    wet: classify("wet", ZORGWET, record.wet),
    pakkettype: classify("pakkettype", PAKKETTYPE, record.pakkettype),
  }),
  more: ({ id, codes }) =>
    Object.entries(codes ?? {}).map(([soort, code]) =>
      Object.assign(new ZorgvormCode(), { zorgvormId: id, soort: classify("codes", CODE_SOORT, soort), code }),
    ),
});
