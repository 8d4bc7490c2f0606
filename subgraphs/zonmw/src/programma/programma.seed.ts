import { classify, parseTijdOrNull, parseZorgsectoren, seedOf, type Bron, type Verantwoording, type Zorgsector } from "@pakketgraaf/begrippen";
import { BUDGET_SOORT } from "../budgetsoort";
import { ProgrammaBudget } from "../programma-budget/programma-budget";
import { ProgrammaLidmaatschap } from "../programma-lidmaatschap/programma-lidmaatschap";
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
  budgetten: BudgetRecord[];
  lidmaatschappen: LidmaatschapRecord[];
  toekenningen?: { jaar: number; maand?: string; aantal: number; bron: Bron }[];
}

interface BudgetRecord extends Verantwoording {
  bedragEuro: number;
  bedragSoort: string;
  van: string | null;
  tot: string | null;
  jaar: number | null;
  sector: string | null;
}

interface LidmaatschapRecord extends Verantwoording {
  programmaId: string;
  van: string | null;
  tot: string | null;
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
  columns: (record: ProgrammaRecord) => ({
    startdatum: parseTijdOrNull(record.startdatum),
    einddatum: parseTijdOrNull(record.einddatum),
    budget: record.budgetEuro,
    bedragSoort: classify("bedragSoort", BUDGET_SOORT, record.bedragSoort),
    budgetToelichting: record.budgetToelichting ?? null,
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    peildatum: parseTijdOrNull(record.peildatum),
    sectoren: record.sectoren.flatMap(parseZorgsectoren),
    toekenningen: (record.toekenningen ?? []).map(({ maand = null, ...rest }) => ({ ...rest, maand })),
  }),
  more: (record, references) => [
    ...deelnamesOf(ProgrammaOrganisatie, { programmaId: record.id }, record, references),
    ...record.budgetten.map((budget, index) =>
      Object.assign(new ProgrammaBudget(), {
        id: `${record.id}--${index + 1}`,
        programmaId: record.id,
        bedrag: budget.bedragEuro,
        bedragSoort: classify("budgetten.bedragSoort", BUDGET_SOORT, budget.bedragSoort),
        van: parseTijdOrNull(budget.van ?? jaarOf(budget)),
        totEnMet: parseTijdOrNull(budget.tot ?? jaarOf(budget)),
        sector: sectorOf(budget),
        perDeel: PER_DEEL[budget.onderbouwing ?? ""] ?? null,
        ...verantwoording(budget),
      }),
    ),
    ...record.lidmaatschappen.map((lidmaatschap, index) =>
      Object.assign(new ProgrammaLidmaatschap(), {
        id: `${record.id}--${index + 1}`,
        onderdeelId: record.id,
        programmaId: references.known("Programma", "lidmaatschappen", lidmaatschap.programmaId),
        van: parseTijdOrNull(lidmaatschap.van),
        totEnMet: parseTijdOrNull(lidmaatschap.tot),
        ...verantwoording(lidmaatschap),
      }),
    ),
  ],
});

const jaarOf = ({ jaar }: BudgetRecord): string | null => (jaar === null ? null : String(jaar));

/** @throws Error where a budget is for several sectors: it cannot be told how much is for each */
function sectorOf({ sector }: BudgetRecord): Zorgsector | null {
  const sectoren = parseZorgsectoren(sector);
  if (sectoren.length > 1) throw new Error(`budgetten.sector: "${sector}" is more than one`);
  return sectoren[0] ?? null;
}

/** Where the words of a source say of what each gets the amount: it is none for the whole. */
const PER_DEEL: Record<string, string> = {
  "bedrag per netwerk per jaar vanaf 2020; er zijn zes netwerken": "netwerk",
};

const verantwoording = ({ grondslag, onderbouwing, bron }: Verantwoording) => {
  return { grondslag, onderbouwing, bronnen: bron ? [bron] : [] };
};
