import { classify, parseTijdOrNull, parseZorgsectoren, seedOf, verantwoordingOf, type KoppelingRecord } from "@pakketgraaf/begrippen";
import { BUDGET_SOORT } from "../budgetsoort";
import { NetwerkOrganisatie } from "../deelname/deelname";
import { deelnamesOf, type DeelnemendRecord } from "../deelname/deelname.seed";
import { Netwerk, NetwerkSoort, NetwerkStatus } from "./netwerk";
import { NetwerkAgendaItem, NetwerkProject, NetwerkZorgvorm } from "./netwerk.links";

interface NetwerkRecord extends DeelnemendRecord {
  soort: string;
  sector: string;
  programmaId: string | null;
  rondeId: string | null;
  bedragEuro: number | null;
  bedragSoort: string | null;
  startdatum: string | null;
  einddatum: string | null;
  status: string | null;
  peildatum: string | null;
  projecten: KoppelingRecord[];
  zorgvormKoppelingen: KoppelingRecord[];
  agendaItemKoppelingen: KoppelingRecord[];
}

export const netwerkSeed = seedOf(Netwerk, {
  file: "zonmw-onderzoeksinfrastructuur.json",
  list: "netwerken",
  columns: (record: NetwerkRecord, { known }) => ({
    soort: classify("soort", NetwerkSoort, record.soort),
    sectoren: parseZorgsectoren(record.sector),
    programmaId: known("Programma", "programmaId", record.programmaId),
    rondeId: known("Subsidieronde", "rondeId", record.rondeId),
    bedrag: record.bedragEuro,
    bedragSoort: classify("bedragSoort", BUDGET_SOORT, record.bedragSoort),
    startdatum: parseTijdOrNull(record.startdatum),
    einddatum: parseTijdOrNull(record.einddatum),
    status: classify("status", NetwerkStatus, record.status),
    peildatum: parseTijdOrNull(record.peildatum),
  }),
  more: (record, references) => {
    const { known } = references;
    const netwerkId = record.id;
    return [
      ...deelnamesOf(NetwerkOrganisatie, { netwerkId }, record, references),
      ...record.projecten.map((each) =>
        Object.assign(new NetwerkProject(), verantwoordingOf(each), { netwerkId, projectId: known("Project", "projecten", each.id) }),
      ),
      ...record.zorgvormKoppelingen.map((each) =>
        Object.assign(new NetwerkZorgvorm(), verantwoordingOf(each), {
          netwerkId,
          zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", each.id),
        }),
      ),
      ...record.agendaItemKoppelingen.map((each) =>
        Object.assign(new NetwerkAgendaItem(), verantwoordingOf(each), {
          netwerkId,
          agendaItemId: known("AgendaItem", "agendaItemKoppelingen", each.id),
        }),
      ),
    ];
  },
});
