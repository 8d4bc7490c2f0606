import { classify, parseTijdOrNull, seedOf } from "@pakketgraaf/begrippen";
import { Programma, ProgrammaStatus } from "./programma";

interface ProgrammaRecord {
  startdatum: string | null;
  einddatum: string | null;
  budgetEuro: number | null;
  status: string | null;
  onderdeelVan: string | null;
}

const { LOPEND, AFGEROND, ONDERGEBRACHT, VERVANGEN } = ProgrammaStatus;

const STATUS: Record<string, ProgrammaStatus | null> = {
  ...ProgrammaStatus,
  "lopend (stand 2021)": LOPEND,
  "lopend (stand 2025)": LOPEND,
  "lopend; vanaf 2027 onderdeel van kaderprogramma": LOPEND,
  "zeven jaar vanaf vervolgtoekenning": LOPEND,
  "ronde 2025-2026": LOPEND,
  "regeling in 2024 geldend met vervaldatum 1 februari 2025": AFGEROND,
  "regeling met vervaldatum 1 februari 2025; verlenging niet gevonden": AFGEROND,
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
    status: classify("status", STATUS, record.status),
    statusTekst: record.status,
    onderdeelVanId: known("Programma", "onderdeelVan", record.onderdeelVan),
  }),
});
