import { classify, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import { zorgvormenOf, type ZorgvormNamingRecord } from "../verwijzing/verwijzing.seed";
import { Aanspraak, OF_VERZEKERAAR, Zorgadvies, ZorgadviesSoort, ZorgadviesZorgvorm } from "./zorgadvies";

interface ZorgadviesRecord extends ZorgvormNamingRecord {
  soort: string;
  organisatie: string;
  aanspraak: string | null;
  datum: string | null;
  zorgvorm: string;
}

const SOORT: Record<string, ZorgadviesSoort> = {
  "add-on-indicatielijst": ZorgadviesSoort.ADD_ON_INDICATIELIJST,
  "digizo-beoordeling": ZorgadviesSoort.DIGIZO_BEOORDELING,
  "gezamenlijke-beoordeling-zn-zorginstituut": ZorgadviesSoort.GEZAMENLIJKE_BEOORDELING_ZN_ZORGINSTITUUT,
  "inkoopadvies-volumenorm": ZorgadviesSoort.INKOOPADVIES_VOLUMENORM,
  "oordeel-verzekeraar": ZorgadviesSoort.OORDEEL_VERZEKERAAR,
  "oordeel-verzekeraar-rechterlijk-getoetst": ZorgadviesSoort.OORDEEL_VERZEKERAAR_RECHTERLIJK_GETOETST,
  "zorgadviestraject-ggz": ZorgadviesSoort.ZORGADVIESTRAJECT_GGZ,
};

const AANSPRAAK: Record<string, Aanspraak> = {
  ja: Aanspraak.JA,
  nee: Aanspraak.NEE,
  voorwaardelijk: Aanspraak.VOORWAARDELIJK,
  "niet van toepassing": Aanspraak.NIET_VAN_TOEPASSING,
};

const inFile = seedOf(Zorgadvies, {
  file: "verzekeraars-zorgadviezen.json",
  columns: (record: ZorgadviesRecord, { known }) => {
    const soort = classify("soort", SOORT, record.soort);
    return {
      soort,
      organisatieId: known("Organisatie", "organisatie", record.organisatie),
      verzekeraarId: OF_VERZEKERAAR.includes(soort) ? known("Verzekeraar", "organisatie", record.organisatie) : null,
      aanspraak: classify("aanspraak", AANSPRAAK, record.aanspraak),
      datum: parseTijdOrNull(record.datum),
      zorgvormTekst: record.zorgvorm,
    };
  },
  more: (record, references) =>
    zorgvormenOf(record, references).map((link) => Object.assign(new ZorgadviesZorgvorm(), { zorgadviesId: record.id }, link)),
});

/** Nothing refers to these records: databases remember by the file alone which of them they have. */
export const zorgadviesSeed = { ...inFile, type: undefined };
