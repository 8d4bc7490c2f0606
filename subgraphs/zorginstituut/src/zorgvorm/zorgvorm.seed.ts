import { bronnenOf, classify, parseZorgsectoren, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { ZORGWET } from "../zorgwet/zorgwet";
import { Pakkettype, Zorgvorm, ZorgvormSoort } from "./zorgvorm";
import { ZorgvormCode, ZorgvormCodeSoort } from "./zorgvorm-code";

interface ZorgvormRecord {
  id: string;
  naam: string;
  soort: string;
  zorgsector: string | null;
  wet: string | null;
  aandoening: string | null;
  indicatie: string | null;
  pakkettype: string | null;
  codes: Record<string, string> | null;
  bron: Bron;
  bronnenExtra: Bron[];
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

export const zorgvormSeed: SeedFile<ZorgvormRecord> = {
  file: "zorginstituut-zorgvormen.json",
  type: "Zorgvorm",
  records: (content) => content as ZorgvormRecord[],
  rows: (record) => [
    Object.assign(new Zorgvorm(), {
      id: record.id,
      naam: record.naam,
      soort: classify("soort", SOORT, record.soort),
      sectoren: parseZorgsectoren(record.zorgsector),
      sectorTekst: record.zorgsector,
      wet: classify("wet", ZORGWET, record.wet),
      aandoening: record.aandoening,
      indicatie: record.indicatie,
      pakkettype: classify("pakkettype", PAKKETTYPE, record.pakkettype),
      bronnen: bronnenOf(record),
    }),
    ...Object.entries(record.codes ?? {}).map(([soort, code]) =>
      Object.assign(new ZorgvormCode(), {
        zorgvormId: record.id,
        soort: classify("codes", CODE_SOORT, soort),
        code,
      }),
    ),
  ],
};
