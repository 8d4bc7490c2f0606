import {
  classify,
  type KoppelingRecord,
  parseTijdOrNull,
  parseZorgsectoren,
  seedOf,
  type Verantwoording,
  verantwoordingOf,
} from "@pakketgraaf/begrippen";
import { Fase } from "../fase";
import { AgendaItem, AgendaItemHerkomst, AgendaItemStatus, MaatschappelijkeImpact } from "./agenda-item";
import { AgendaItemHandelingsoptie, AgendaItemZorgvorm } from "./agenda-item.links";

interface AgendaItemRecord {
  zorgvormKoppelingen: KoppelingRecord[];
  handelingsopties: KoppelingRecord[];
  fase: string;
  zorgsector: string | null;
  maatschappelijkeImpact: MaatschappelijkeImpact;
  status: string;
  statusCode: string;
  faseKoppeling: Verantwoording;
  peildatum: string | null;
  geplandeStart?: string | null;
  startdatum: string | null;
  doeldatum: string | null;
  herkomst: string;
}

const STATUS: Record<string, AgendaItemStatus | null> = { ...AgendaItemStatus, ONBEKEND: null };

const HERKOMST: Record<string, AgendaItemHerkomst> = { ...AgendaItemHerkomst, seed: AgendaItemHerkomst.REDACTIE };

export const agendaItemSeed = seedOf(AgendaItem, {
  file: "zorginstituut-agendaitems.json",
  columns: (record: AgendaItemRecord) => ({
    fase: classify("fase", Fase, record.fase),
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    maatschappelijkeImpact: Object.assign(new MaatschappelijkeImpact(), record.maatschappelijkeImpact),
    faseGrondslag: record.faseKoppeling.grondslag,
    faseOnderbouwing: record.faseKoppeling.onderbouwing,
    faseBron: record.faseKoppeling.bron,
    status: classify("statusCode", STATUS, record.statusCode),
    statusTekst: record.status,
    peildatum: parseTijdOrNull(record.peildatum),
    geplandeStart: parseTijdOrNull(record.geplandeStart ?? null),
    startdatum: parseTijdOrNull(record.startdatum),
    doeldatum: parseTijdOrNull(record.doeldatum),
    herkomst: classify("herkomst", HERKOMST, record.herkomst),
  }),
  more: ({ id, zorgvormKoppelingen, handelingsopties }, { known }) => [
    ...zorgvormKoppelingen.map((koppeling) =>
      Object.assign(new AgendaItemZorgvorm(), {
        agendaItemId: id,
        zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
    ...handelingsopties.map((koppeling) =>
      Object.assign(new AgendaItemHandelingsoptie(), {
        agendaItemId: id,
        handelingsoptieId: known("Handelingsoptie", "handelingsopties", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
  ],
});
