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

export const zorgadviesSeed = seedOf(Zorgadvies, {
  file: "verzekeraars-zorgadviezen.json",
  unreferred: true,
  columns: (record: ZorgadviesRecord, { known }) => {
    const soort = classify("soort", ZorgadviesSoort, record.soort);
    return {
      soort,
      organisatieId: known("Organisatie", "organisatie", record.organisatie),
      verzekeraarId: OF_VERZEKERAAR.includes(soort) ? known("Verzekeraar", "organisatie", record.organisatie) : null,
      aanspraak: classify("aanspraak", Aanspraak, record.aanspraak),
      datum: parseTijdOrNull(record.datum),
      zorgvormTekst: record.zorgvorm,
    };
  },
  more: (record, references) =>
    zorgvormenOf(record, references).map((link) => Object.assign(new ZorgadviesZorgvorm(), { zorgadviesId: record.id }, link)),
});
