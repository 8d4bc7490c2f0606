import { classify, parseTijdOrNull, seedOf, verantwoordingOf, type KoppelingRecord } from "@pakketgraaf/begrippen";
import { BUDGET_SOORT } from "../budgetsoort";
import { RondeStatus, Subsidieronde } from "./subsidieronde";
import { SubsidierondeAgendaItem } from "./subsidieronde-agenda-item";

interface RondeRecord {
  programma: string;
  type: string | null;
  budgetEuro: number | null;
  bedragSoort: string | null;
  opening: string | null;
  sluiting: string | null;
  status: string | null;
  peildatum: string | null;
  agendaItemKoppelingen: KoppelingRecord[];
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
  more: (record, { known }) =>
    record.agendaItemKoppelingen.map((koppeling) =>
      Object.assign(new SubsidierondeAgendaItem(), verantwoordingOf(koppeling), {
        subsidierondeId: record.id,
        agendaItemId: known("AgendaItem", "agendaItemKoppelingen", koppeling.id),
      }),
    ),
});
