import { classify, type KoppelingRecord, parseTijdOrNull, parseZorgsectoren, seedOf, verantwoordingOf } from "@pakketgraaf/begrippen";
import { Fase } from "../fase-uitleg";
import { AgendaItem, AgendaItemHerkomst, AgendaItemStatus, MaatschappelijkeImpact } from "./agenda-item";
import { AgendaItemZorgvorm } from "./agenda-item.links";

interface AgendaItemRecord {
  zorgvormKoppelingen: KoppelingRecord[];
  fase: string;
  zorgsector: string | null;
  maatschappelijkeImpact: MaatschappelijkeImpact;
  status: string;
  startdatum: string | null;
  doeldatum: string | null;
  herkomst: string;
}

const { VERKENNING, IN_VOORBEREIDING, LOPEND, PRAKTIJKVOORBEELD, UITGEBRACHT, IMPLEMENTATIE, INGEVOERD, AFGEROND } =
  AgendaItemStatus;

const STATUS: Record<string, AgendaItemStatus | null> = {
  ...AgendaItemStatus,
  "verkenning (stand 2023)": VERKENNING,
  "verkenning door Zorginstituut": VERKENNING,
  "kennis en ervaring opdoen": VERKENNING,
  "in voorbereiding (stand juni 2025)": IN_VOORBEREIDING,
  "in ontwikkeling (stand 2023)": IN_VOORBEREIDING,
  "lopend (stand 2020)": LOPEND,
  "lopend (stand september 2026)": LOPEND,
  gestart: LOPEND,
  "eerste rapport 4 maart 2025; overige criteria in onderzoek": LOPEND,
  "ovarium primaire debulking: onderzoek loopt; overige afgerond": LOPEND,
  "voorwaardelijke toelating met onderzoek; aanpassing per 1 juli 2021": LOPEND,
  "praktijkvoorbeeld, nog geen landelijke norm gevonden": PRAKTIJKVOORBEELD,
  gepubliceerd: UITGEBRACHT,
  "signalement uitgebracht": UITGEBRACHT,
  "opgenomen in richtlijn": UITGEBRACHT,
  "afwegingskader opgeleverd december 2023": UITGEBRACHT,
  "uitgewerkt in Kamerbrief december 2025": UITGEBRACHT,
  implementatiefase: IMPLEMENTATIE,
  "richtlijn aangepast, evaluatie via landelijke registratie": IMPLEMENTATIE,
  "in het basispakket opgenomen; datum niet gevonden": INGEVOERD,
  "vergoed sinds 2019": INGEVOERD,
  "geen eigen risico sinds 2020": INGEVOERD,
  "afgerond: standpunt uitgebracht": AFGEROND,
  "afgerond: kwaliteitsstandaard in Register": AFGEROND,
  "afgerond: ingang 1 januari 2019": AFGEROND,
  "afgerond: ingang 1 januari 2025": AFGEROND,
  "afgerond met afspraken over gepast gebruik": AFGEROND,
  "afgerond; implementatie overgedragen aan ZE&GG": AFGEROND,
  "afgerond; vergoeding gekoppeld aan kwaliteitssysteem": AFGEROND,
  "ambitie: 80 procent geïmplementeerd in 2024": null,
  "werkagenda 2021-2023": null,
};

const HERKOMST: Record<string, AgendaItemHerkomst> = { ...AgendaItemHerkomst, seed: AgendaItemHerkomst.REDACTIE };

export const agendaItemSeed = seedOf(AgendaItem, {
  file: "zorginstituut-agendaitems.json",
  columns: (record: AgendaItemRecord) => ({
    fase: classify("fase", Fase, record.fase),
    sectoren: parseZorgsectoren(record.zorgsector),
    sectorTekst: record.zorgsector,
    maatschappelijkeImpact: Object.assign(new MaatschappelijkeImpact(), record.maatschappelijkeImpact),
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    startdatum: parseTijdOrNull(record.startdatum),
    doeldatum: parseTijdOrNull(record.doeldatum),
    herkomst: classify("herkomst", HERKOMST, record.herkomst),
  }),
  more: ({ id, zorgvormKoppelingen }, { known }) =>
    zorgvormKoppelingen.map((koppeling) =>
      Object.assign(new AgendaItemZorgvorm(), {
        agendaItemId: id,
        zorgvormId: known("Zorgvorm", "zorgvormKoppelingen", koppeling.id),
        ...verantwoordingOf(koppeling),
      }),
    ),
});
