import { classify, parseTijdOrNull, parseZorgsectoren, seedOf, verantwoordingOf, type KoppelingRecord } from "@pakketgraaf/begrippen";
import { koppelingenOf, type LinkingRecord } from "../koppeling/koppeling.seed";
import { KennislacuneProject } from "./kennislacune-project";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";

interface KennislacuneRecord extends LinkingRecord {
  sector: string | null;
  status: string;
  statusCode: string;
  peildatum: string | null;
  /** The projects have the same, each from its side. */
  projecten: KoppelingRecord[];
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
  more: (record, references) => [
    ...koppelingenOf({ kennislacuneId: record.id }, record, references),
    ...record.projecten.map((koppeling) =>
      Object.assign(new KennislacuneProject(), verantwoordingOf(koppeling), {
        kennislacuneId: record.id,
        projectId: references.known("Project", "projecten", koppeling.id),
      }),
    ),
  ],
});
