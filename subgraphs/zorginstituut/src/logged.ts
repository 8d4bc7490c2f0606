import type { Part, RecordKind } from "@pakketgraaf/subgraph";
import { Adviescommissie } from "./adviescommissie/adviescommissie";
import { AgendaItem } from "./agenda-item/agenda-item";
import { Duiding } from "./duiding/duiding";
import { FaseUitleg } from "./fase-uitleg/fase-uitleg";
import { Kader } from "./kader/kader";
import { MaatschappelijkRisico } from "./maatschappelijk-risico/maatschappelijk-risico";
import { Mijlpaal } from "./mijlpaal/mijlpaal";
import { MogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium/mogelijk-nieuw-pakketcriterium";
import { Organisatie } from "./organisatie/organisatie";
import { Pakketcriterium } from "./pakketcriterium/pakketcriterium";
import { PrincipePassendeZorg } from "./principe-passende-zorg/principe-passende-zorg";
import { Prioriteringscriterium } from "./prioriteringscriterium/prioriteringscriterium";
import { SwpStatus } from "./swp-status/swp-status";
import { Vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde/vergoedingsvoorwaarde";
import { Werkagendaactie } from "./werkagendaactie/werkagendaactie";
import { WettelijkeEis } from "./wettelijke-eis/wettelijke-eis";
import { Zorgvorm } from "./zorgvorm/zorgvorm";

/** Of what is not published yet. */
const audience = ({ gepubliceerd }: { gepubliceerd: boolean }): string | null => (gepubliceerd ? null : "zorginstituut");

const ZORGVORMEN = { zorgvormId: "zorgvorm_id", grondslag: "grondslag" };

/** A published duiding does not tell of an agenda item that is not. */
const AGENDA_ITEMS: Part = {
  table: "duiding_agenda_item",
  own: "duiding_id",
  columns: { agendaItemId: "agenda_item_id", grondslag: "grondslag" },
  condition: `NOT (EXISTS (SELECT FROM duiding d WHERE d.id = l.duiding_id AND d.gepubliceerd)
    AND EXISTS (SELECT FROM agenda_item a WHERE a.id = l.agenda_item_id AND NOT a.gepubliceerd))`,
};

/** By their numbers: situations have no key for clients. */
const HANDELINGSOPTIES: Part = {
  table: `(SELECT s.swp_status_id, s.volgnummer AS situatie, o.volgnummer, o.optie, o.te_ontwikkelen
    FROM swp_handelingsoptie o JOIN swp_situatie s ON s.id = o.situatie_id)`,
  own: "swp_status_id",
  columns: { situatie: "situatie", volgnummer: "volgnummer", optie: "optie", teOntwikkelen: "te_ontwikkelen" },
  hidden: ["situatie", "volgnummer"],
  within: { part: "situaties", by: "situatie", of: "volgnummer" },
};

export const ADVIESCOMMISSIE: RecordKind<Adviescommissie> = { entity: Adviescommissie, type: "Adviescommissie" };
export const AGENDA_ITEM: RecordKind<AgendaItem> = {
  entity: AgendaItem,
  type: "AgendaItem",
  parts: { zorgvormen: { table: "agenda_item_zorgvorm", own: "agenda_item_id", columns: ZORGVORMEN } },
  audience,
};
export const DUIDING: RecordKind<Duiding> = {
  entity: Duiding,
  type: "Duiding",
  parts: {
    agendaItems: AGENDA_ITEMS,
    criteria: {
      table: "duiding_criterium",
      own: "duiding_id",
      columns: { pakketcriteriumId: "pakketcriterium_id" },
      nullWhenEmpty: true,
    },
    voorwaarden: {
      table: "duidingsvoorwaarde",
      own: "duiding_id",
      columns: {
        volgnummer: "volgnummer",
        soort: "soort",
        tekst: "tekst",
        vergoedingsvoorwaardeId: "vergoedingsvoorwaarde_id",
        vergoedingsvoorwaardeGrondslag: "vergoedingsvoorwaarde_grondslag",
      },
      hidden: ["volgnummer"],
    },
    zorgvormen: { table: "duiding_zorgvorm", own: "duiding_id", columns: ZORGVORMEN },
  },
  audience,
};
export const FASE_UITLEG: RecordKind<FaseUitleg> = { entity: FaseUitleg, type: "FaseUitleg" };
export const KADER: RecordKind<Kader> = {
  entity: Kader,
  type: "Kader",
  parts: { criteria: { table: "kader_criterium", own: "kader_id", columns: { pakketcriteriumId: "pakketcriterium_id" } } },
};
export const MAATSCHAPPELIJK_RISICO: RecordKind<MaatschappelijkRisico> = {
  entity: MaatschappelijkRisico,
  type: "MaatschappelijkRisico",
};
export const MIJLPAAL: RecordKind<Mijlpaal> = {
  entity: Mijlpaal,
  type: "Mijlpaal",
  parts: { kaders: { table: "mijlpaal_kader", own: "mijlpaal_id", columns: { kaderId: "kader_id" } } },
};
export const MOGELIJK_NIEUW_PAKKETCRITERIUM: RecordKind<MogelijkNieuwPakketcriterium> = {
  entity: MogelijkNieuwPakketcriterium,
  type: "MogelijkNieuwPakketcriterium",
};
export const ORGANISATIE: RecordKind<Organisatie> = { entity: Organisatie, type: "Organisatie" };
export const PAKKETCRITERIUM: RecordKind<Pakketcriterium> = {
  entity: Pakketcriterium,
  type: "Pakketcriterium",
  parts: { kaders: { table: "actueel_kader", own: "pakketcriterium_id", columns: { kaderId: "kader_id" } } },
};
export const PRINCIPE_PASSENDE_ZORG: RecordKind<PrincipePassendeZorg> = {
  entity: PrincipePassendeZorg,
  type: "PrincipePassendeZorg",
};
export const PRIORITERINGSCRITERIUM: RecordKind<Prioriteringscriterium> = {
  entity: Prioriteringscriterium,
  type: "Prioriteringscriterium",
};
export const SWP_STATUS: RecordKind<SwpStatus> = {
  entity: SwpStatus,
  type: "SwpStatus",
  parts: {
    handelingsopties: HANDELINGSOPTIES,
    situaties: {
      table: "swp_situatie",
      own: "swp_status_id",
      columns: { volgnummer: "volgnummer", situatie: "situatie" },
      hidden: ["volgnummer"],
    },
  },
};
export const VERGOEDINGSVOORWAARDE: RecordKind<Vergoedingsvoorwaarde> = {
  entity: Vergoedingsvoorwaarde,
  type: "Vergoedingsvoorwaarde",
};
export const WERKAGENDAACTIE: RecordKind<Werkagendaactie> = {
  entity: Werkagendaactie,
  type: "Werkagendaactie",
  parts: {
    eigenaren: { table: "werkagendaactie_eigenaar", own: "werkagendaactie_id", columns: { organisatieId: "organisatie_id" } },
  },
};
export const WETTELIJKE_EIS: RecordKind<WettelijkeEis> = { entity: WettelijkeEis, type: "WettelijkeEis" };
export const ZORGVORM: RecordKind<Zorgvorm> = {
  entity: Zorgvorm,
  type: "Zorgvorm",
  parts: {
    codes: { table: "zorgvorm_code", own: "zorgvorm_id", columns: { soort: "soort", code: "code" }, nullWhenEmpty: true },
  },
};

/** Every kind of record that Zorginstituut owns, parents first. */
export const LOGGED: readonly RecordKind[] = [
  FASE_UITLEG,
  MAATSCHAPPELIJK_RISICO,
  PRINCIPE_PASSENDE_ZORG,
  PRIORITERINGSCRITERIUM,
  VERGOEDINGSVOORWAARDE,
  ADVIESCOMMISSIE,
  SWP_STATUS,
  WETTELIJKE_EIS,
  PAKKETCRITERIUM,
  MOGELIJK_NIEUW_PAKKETCRITERIUM,
  ORGANISATIE,
  WERKAGENDAACTIE,
  KADER,
  MIJLPAAL,
  ZORGVORM,
  AGENDA_ITEM,
  DUIDING,
];
