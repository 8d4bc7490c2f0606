import { classify, type Grondslag, Pakkettype, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { Zorgwet } from "../zorgwet";
import { Zorgvorm, ZorgvormCode, ZorgvormCodeSoort, ZorgvormSoort, ZorgvormVeld } from "./zorgvorm";

interface ZorgvormRecord {
  soort: string;
  zorgsector: string | null;
  wet: string | string[] | null;
  pakkettype: string | null;
  codes: Record<string, string> | null;
  afgeleideVelden: { veld: string; grondslag: Grondslag; onderbouwing: string }[];
}

const CODE_SOORT: Record<string, ZorgvormCodeSoort> = {
  ...ZorgvormCodeSoort,
  vergelijkingZorgproduct: ZorgvormCodeSoort.VERGELIJKING_ZORGPRODUCT,
};

const VELD: Record<string, ZorgvormVeld> = { ...ZorgvormVeld, wet: ZorgvormVeld.WETTEN, zorgsector: ZorgvormVeld.SECTOREN };

export const zorgvormSeed = seedOf(Zorgvorm, {
  file: "zorginstituut-zorgvormen.json",
  columns: (record: ZorgvormRecord) => ({
    soort: classify("soort", ZorgvormSoort, record.soort),
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    wetten: [record.wet ?? []].flat().map((wet) => classify("wet", Zorgwet, wet)),
    pakkettype: classify("pakkettype", Pakkettype, record.pakkettype),
    afgeleideVelden: record.afgeleideVelden.map((each) => ({ ...each, veld: classify("afgeleideVelden.veld", VELD, each.veld) })),
  }),
  more: ({ id, codes }) =>
    Object.entries(codes ?? {}).map(([soort, code]) =>
      Object.assign(new ZorgvormCode(), { zorgvormId: id, soort: classify("codes", CODE_SOORT, soort), code }),
    ),
});
