import { classify, parseTijdOrNull, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { koppelingenOf, type LinkingRecord } from "../koppeling/koppeling.seed";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";

interface KennislacuneRecord extends LinkingRecord {
  sector: string | null;
  status: string;
  statusCode: string;
  peildatum: string | null;
}

export const kennislacuneSeed = seedOf(Kennislacune, {
  file: "zonmw-kennislacunes.json",
  columns: (record: KennislacuneRecord) => ({
    sectoren: parseZorgsectoren(record.sector),
    sectorTekst: record.sector,
    status: classify("statusCode", KennislacuneStatus, record.statusCode),
    statusTekst: record.status,
    peildatum: parseTijdOrNull(record.peildatum),
  }),
  more: (record, references) => koppelingenOf({ kennislacuneId: record.id }, record, references),
});
