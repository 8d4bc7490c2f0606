import { classify, parseTijdOrNull, seedOf, verantwoordingOf, type KoppelingRecord, type SeedRecord } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { BUDGET_SOORT } from "../budgetsoort";
import { SubsidierondeOrganisatie } from "../deelname/deelname";
import { deelnamesOf, type DeelnemendRecord } from "../deelname/deelname.seed";
import { RondeStatus, Subsidieronde } from "./subsidieronde";
import { SubsidierondeAgendaItem } from "./subsidieronde-agenda-item";
import { SubsidierondeKennislacune } from "./subsidieronde-kennislacune";

interface RondeRecord extends DeelnemendRecord {
  programma: string;
  type: string | null;
  budgetEuro: number | null;
  bedragSoort: string | null;
  opening: string | null;
  sluiting: string | null;
  status: string | null;
  peildatum: string | null;
  agendaItemKoppelingen: KoppelingRecord[];
  kennislacunes: KoppelingRecord[];
}

const STATUS: Record<string, RondeStatus> = {
  ...RondeStatus,
  "aangekondigd voor de zomer van 2025": RondeStatus.AANGEKONDIGD,
  "afgerond: 43 voorstellen, 5 gehonoreerd": RondeStatus.AFGEROND,
};

export const subsidierondeSeed = seedOf(Subsidieronde, {
  file: "zonmw-rondes.json",
  columns: (record: RondeRecord, { known }) => ({
    programmaId: known("Programma", "programma", record.programma),
    typeId: known("Rondetype", "type", record.type),
    budget: record.budgetEuro,
    bedragSoort: classify("bedragSoort", BUDGET_SOORT, record.bedragSoort),
    opening: parseTijdOrNull(record.opening),
    sluiting: parseTijdOrNull(record.sluiting),
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    peildatum: parseTijdOrNull(record.peildatum),
  }),
  more: (record, references) => [
    ...record.agendaItemKoppelingen.map((koppeling) =>
      Object.assign(new SubsidierondeAgendaItem(), verantwoordingOf(koppeling), {
        subsidierondeId: record.id,
        agendaItemId: references.known("AgendaItem", "agendaItemKoppelingen", koppeling.id),
      }),
    ),
    ...deelnamesOf(SubsidierondeOrganisatie, { subsidierondeId: record.id }, record, references),
  ],
});

/** Gaps come after projects, and these after rounds: these links come when all are there. */
export const kennislacuneOfRondeSeed: SeedFile<RondeRecord & SeedRecord> = {
  file: "zonmw-rondes.json",
  entity: Subsidieronde,
  partsOnly: true,
  records: (content) => content as (RondeRecord & SeedRecord)[],
  rows: ({ id, kennislacunes }, { known }) =>
    kennislacunes.map((koppeling) =>
      Object.assign(new SubsidierondeKennislacune(), verantwoordingOf(koppeling), {
        subsidierondeId: id,
        kennislacuneId: known("Kennislacune", "kennislacunes", koppeling.id),
      }),
    ),
};
