import { classify, parseTijdOrNull, parseZorgsectoren, seedOf } from "@pakketgraaf/begrippen";
import { BUDGET_SOORT } from "../budgetsoort";
import { ProgrammaOrganisatie } from "../deelname/deelname";
import { deelnamesOf, type DeelnemendRecord } from "../deelname/deelname.seed";
import { Programma, ProgrammaStatus } from "./programma";

interface ProgrammaRecord extends DeelnemendRecord {
  startdatum: string | null;
  einddatum: string | null;
  budgetEuro: number | null;
  bedragSoort: string | null;
  peildatum: string | null;
  sectoren: string[];
  budgetToelichting?: string | null;
  status: string | null;
  onderdeelVan: string | null;
}

const { LOPEND, ONDERGEBRACHT, VERVANGEN } = ProgrammaStatus;

const STATUS: Record<string, ProgrammaStatus | null> = {
  ...ProgrammaStatus,
  "lopend (stand 2021)": LOPEND,
  "lopend (stand 2025)": LOPEND,
  "lopend; vanaf 2027 onderdeel van kaderprogramma": LOPEND,
  "zeven jaar vanaf vervolgtoekenning": LOPEND,
  "ronde 2025-2026": LOPEND,
  // On the day of the source it was in force; that it lapses is its last day.
  "regeling met vervaldatum 1 februari 2025; verlenging niet gevonden": LOPEND,
  "beschreven in de opzet (2024); start van deze lijn niet apart bevestigd": null,
  "drie rondes afgerond": null,
  "ondergebracht in kaderprogramma bij de start": ONDERGEBRACHT,
  "vanaf 2019 vervangen door Veelbelovende zorg": VERVANGEN,
};

export const programmaSeed = seedOf(Programma, {
  file: "zonmw-programmas.json",
  columns: (record: ProgrammaRecord, { known }) => ({
    startdatum: parseTijdOrNull(record.startdatum),
    einddatum: parseTijdOrNull(record.einddatum),
    budget: record.budgetEuro,
    bedragSoort: classify("bedragSoort", BUDGET_SOORT, record.bedragSoort),
    budgetToelichting: record.budgetToelichting ?? null,
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    peildatum: parseTijdOrNull(record.peildatum),
    sectoren: record.sectoren.flatMap(parseZorgsectoren),
    onderdeelVanId: known("Programma", "onderdeelVan", record.onderdeelVan),
  }),
  more: (record, references) => deelnamesOf(ProgrammaOrganisatie, { programmaId: record.id }, record, references),
});
