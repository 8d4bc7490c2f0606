import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/shared";
import { MogelijkNieuwPakketcriterium } from "./mogelijk-nieuw-pakketcriterium";

interface MogelijkNieuwPakketcriteriumRecord {
  id: string;
  naam: string;
  status: string;
  positieBinnen: string | null;
  bron: Bron;
  bronnenExtra: Bron[];
}

export const mogelijkNieuwPakketcriteriumSeed: SeedFile<MogelijkNieuwPakketcriteriumRecord> = {
  file: "zorginstituut-referentie.json",
  type: "MogelijkNieuwPakketcriterium",
  records: (content) =>
    (content as { mogelijkeNieuwePakketcriteria: MogelijkNieuwPakketcriteriumRecord[] }).mogelijkeNieuwePakketcriteria,
  rows: (record, { known }) => [
    Object.assign(new MogelijkNieuwPakketcriterium(), {
      id: record.id,
      naam: record.naam,
      statusTekst: record.status,
      positieBinnenId: known("Pakketcriterium", "positieBinnen", record.positieBinnen),
      bronnen: bronnenOf(record),
    }),
  ],
};
