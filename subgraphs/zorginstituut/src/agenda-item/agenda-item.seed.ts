import {
  AgendaItemStatus,
  classify,
  Fase,
  ImpactRichting,
  type KoppelingRecord,
  parseTijdOrNull,
  parseZorgsectoren,
  seedOf,
  type Verantwoording,
  verantwoordingOf,
} from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { AgendaItemActie, ActieStatus } from "../agenda-item-actie/agenda-item-actie";
import { AgendaItemActiePartij } from "../agenda-item-actie/agenda-item-actie.links";
import { AgendaItemImpact, ImpactSoort } from "../agenda-item-impact/agenda-item-impact";
import { AgendaItemPartij, AgendaItemRol } from "../agenda-item-partij";
import { AgendaItem, AgendaItemHerkomst, MaatschappelijkeImpact } from "./agenda-item";
import { AgendaItemAgenda, AgendaItemHandelingsoptie, AgendaItemZorgvorm } from "./agenda-item.links";

interface ActieRecord extends Omit<Verantwoording, "onderbouwing"> {
  id: string;
  onderbouwing?: string;
  wie: string[];
  wat: string;
  wanneer: string | null;
  status: string;
  peildatum: string | null;
}

interface PartijRecord extends Omit<Verantwoording, "onderbouwing"> {
  id: string;
  onderbouwing?: string;
  rol: string;
}

interface ImpactRecord extends Omit<Verantwoording, "onderbouwing"> {
  criterium: string;
  tekst: string;
  getal: number | null;
  eenheid: string | null;
  periode: string | null;
  richting: string;
  soort: string;
}

interface AgendaItemRecord {
  zorgvormKoppelingen: KoppelingRecord[];
  handelingsopties: KoppelingRecord[];
  agenda: string | null;
  agendaKoppelingen: KoppelingRecord[];
  impact: ImpactRecord[];
  acties: ActieRecord[];
  partijen: PartijRecord[];
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

const ACTIESTATUS: Record<string, ActieStatus | null> = { ...ActieStatus, ONBEKEND: null };

const ROL: Record<string, AgendaItemRol> = {
  "handelende partij": AgendaItemRol.HANDELT,
  "besluit over opname en prijsonderhandeling": AgendaItemRol.BESLIST,
  "beoordeelde en schaalt op": AgendaItemRol.BEOORDEELT,
  "financiert Digizo.nu": AgendaItemRol.FINANCIERT,
  opdrachtgever: AgendaItemRol.OPDRACHTGEVER,
  "stelde mee samen": AgendaItemRol.STELT_SAMEN,
};

export const agendaItemSeed = seedOf(AgendaItem, {
  file: "zorginstituut-agendaitems.json",
  columns: (record: AgendaItemRecord, { known }) => ({
    agendaId: known("Agenda", "agenda", record.agenda),
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
  more: ({ id: agendaItemId, zorgvormKoppelingen, handelingsopties, agendaKoppelingen, impact, acties, partijen }, references) => [
    ...zorgvormKoppelingen.map((koppeling) =>
      Object.assign(new AgendaItemZorgvorm(), {
        agendaItemId,
        zorgvormId: references.known("Zorgvorm", "zorgvormKoppelingen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
    ...handelingsopties.map((koppeling) =>
      Object.assign(new AgendaItemHandelingsoptie(), {
        agendaItemId,
        handelingsoptieId: references.known("Handelingsoptie", "handelingsopties", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
    ...agendaKoppelingen.map((koppeling) =>
      Object.assign(new AgendaItemAgenda(), {
        agendaItemId,
        agendaId: references.known("Agenda", "agendaKoppelingen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
    ...impact.map((each, place) => impactOf(agendaItemId, each, place + 1, references)),
    ...partijen.map(({ id, rol, onderbouwing = null, grondslag, bron }) =>
      Object.assign(new AgendaItemPartij(), {
        agendaItemId,
        organisatieId: references.known("Organisatie", "partijen", id),
        rol: classify("partijen.rol", ROL, rol),
        rolTekst: rol,
        grondslag,
        onderbouwing,
        bron,
      }),
    ),
    ...acties.flatMap((actie, place) => actieOf(agendaItemId, actie, place + 1, references)),
  ],
});

const impactOf = (agendaItemId: string, record: ImpactRecord, volgnummer: number, { known }: References): AgendaItemImpact => {
  const { criterium, tekst, getal, eenheid, periode, richting, soort, grondslag, bron } = record;
  return Object.assign(new AgendaItemImpact(), {
    id: `${agendaItemId}-impact-${volgnummer}`,
    agendaItemId,
    volgnummer,
    criteriumId: known("Prioriteringscriterium", "impact.criterium", criterium),
    tekst,
    getal: getal === null ? null : String(getal),
    eenheid,
    periode,
    richting: classify("impact.richting", ImpactRichting, richting),
    soort: classify("impact.soort", ImpactSoort, soort),
    grondslag,
    onderbouwing: null,
    bron,
  });
};

const actieOf = (agendaItemId: string, record: ActieRecord, volgnummer: number, { known }: References): object[] => {
  const { id, wie, wat, wanneer, status, peildatum, grondslag, onderbouwing = null, bron } = record;
  return [
    Object.assign(new AgendaItemActie(), {
      id,
      agendaItemId,
      volgnummer,
      wat,
      wanneer: parseTijdOrNull(wanneer),
      status: classify("acties.status", ACTIESTATUS, status),
      peildatum: parseTijdOrNull(peildatum),
      grondslag,
      onderbouwing,
      bron,
    }),
    ...wie.map((organisatie) =>
      Object.assign(new AgendaItemActiePartij(), {
        agendaItemId,
        actieId: id,
        organisatieId: known("Organisatie", "acties.wie", organisatie),
      }),
    ),
  ];
};
