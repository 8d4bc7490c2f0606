import {
  classify,
  type Grondslag,
  type KoppelingRecord,
  parseTijdOrNull,
  parseZorgsectoren,
  seedOf,
  tijdAfter,
  verantwoordingOf,
} from "@pakketgraaf/begrippen";
import { Agenda, AgendaSoort, AgendaStatus } from "./agenda";
import { sectorenOf } from "./agenda.fields";
import { AgendaCriterium, AgendaPartij, PARTIJEN } from "./agenda.links";

interface AgendaRecord {
  soort: string;
  status: string;
  peildatum: string | null;
  geldigVan: string | null;
  /** The last day, month or year. */
  geldigTot: string | null;
  kader: string | null;
  eigenaren: string[];
  betrokkenen: string[];
  criteria: KoppelingRecord[];
  sectoren: { sector: string; grondslag: Grondslag }[];
}

const STATUS: Record<string, AgendaStatus | null> = { ...AgendaStatus, ONBEKEND: null };

export const agendaSeed = seedOf(Agenda, {
  file: "zorginstituut-agendas.json",
  columns: (record: AgendaRecord, { known }) => ({
    soort: classify("soort", AgendaSoort, record.soort),
    status: classify("status", STATUS, record.status),
    peildatum: parseTijdOrNull(record.peildatum),
    geldigVan: parseTijdOrNull(record.geldigVan),
    geldigTot: record.geldigTot === null ? null : tijdAfter(record.geldigTot),
    kaderId: known("Kader", "kader", record.kader),
    ...sectorenOf(
      record.sectoren.flatMap(({ sector: tekst, grondslag }) =>
        parseZorgsectoren(tekst).map((sector) => ({ sector, tekst, grondslag })),
      ),
    ),
  }),
  more: (record, references) => [
    ...PARTIJEN.rows(record, references).map((row) => Object.assign(new AgendaPartij(), { agendaId: record.id, ...row })),
    ...record.criteria.map((koppeling) =>
      Object.assign(new AgendaCriterium(), {
        agendaId: record.id,
        prioriteringscriteriumId: references.known("Prioriteringscriterium", "criteria", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
  ],
});
