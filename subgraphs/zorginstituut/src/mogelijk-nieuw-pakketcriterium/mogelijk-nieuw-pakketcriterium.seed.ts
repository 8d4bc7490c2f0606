import { bronnenOf, classify, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { MogelijkNieuwPakketcriterium, MogelijkNieuwPakketcriteriumStatus } from "./mogelijk-nieuw-pakketcriterium";

interface MogelijkNieuwPakketcriteriumRecord {
  id: string;
  naam: string;
  status: string;
  positieBinnen: string | null;
  bron: Bron;
  bronnenExtra: Bron[];
}

const STATUS: Record<string, MogelijkNieuwPakketcriteriumStatus> = {
  "advies commissie april 2025; kennis en ervaring opdoen": MogelijkNieuwPakketcriteriumStatus.VERKENNING,
};

export const mogelijkNieuwPakketcriteriumSeed: SeedFile<MogelijkNieuwPakketcriteriumRecord> = {
  file: "zorginstituut-referentie.json",
  type: "MogelijkNieuwPakketcriterium",
  records: (content) =>
    (content as { mogelijkeNieuwePakketcriteria: MogelijkNieuwPakketcriteriumRecord[] }).mogelijkeNieuwePakketcriteria,
  rows: (record, { known }) => [
    Object.assign(new MogelijkNieuwPakketcriterium(), {
      id: record.id,
      naam: record.naam,
      status: classify("status", STATUS, record.status),
      statusTekst: record.status,
      positieBinnenId: known("Pakketcriterium", "positieBinnen", record.positieBinnen),
      bronnen: bronnenOf(record),
    }),
  ],
};
