import { bronnenOf, classify, parseTijdOrNull, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { RondeStatus, Subsidieronde } from "./subsidieronde";

interface RondeRecord {
  id: string;
  naam: string;
  programma: string;
  type: string | null;
  budgetEuro: number | null;
  opening: string | null;
  sluiting: string | null;
  status: string | null;
  toelichting: string | null;
  bron: Bron;
  bronnenExtra: Bron[];
}

const STATUS: Record<string, RondeStatus> = {
  "aangekondigd voor de zomer van 2025": RondeStatus.AANGEKONDIGD,
  gepubliceerd: RondeStatus.GEPUBLICEERD,
  gesloten: RondeStatus.GESLOTEN,
  afgerond: RondeStatus.AFGEROND,
  "afgerond: 43 voorstellen, 5 gehonoreerd": RondeStatus.AFGEROND,
};

export const subsidierondeSeed: SeedFile<RondeRecord> = {
  file: "zonmw-rondes.json",
  type: "Subsidieronde",
  records: (content) => content as RondeRecord[],
  rows: (record, { known }) => [
    Object.assign(new Subsidieronde(), {
      id: record.id,
      naam: record.naam,
      programmaId: known("Programma", "programma", record.programma),
      typeId: known("Rondetype", "type", record.type),
      budget: record.budgetEuro,
      opening: parseTijdOrNull(record.opening),
      sluiting: parseTijdOrNull(record.sluiting),
      status: classify("status", STATUS, record.status),
      statusTekst: record.status,
      toelichting: record.toelichting,
      bronnen: bronnenOf(record),
    }),
  ],
};
