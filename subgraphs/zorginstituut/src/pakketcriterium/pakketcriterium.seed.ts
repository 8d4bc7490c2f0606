import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Pakketcriterium } from "./pakketcriterium";
import { ActueelKader } from "./pakketcriterium.links";

interface PakketcriteriumRecord {
  id: string;
  naam: string;
  knockOut: boolean;
  omschrijving: string;
  kaders: string[];
  bron: Bron;
  bronnenExtra: Bron[];
}

const recordsOf = (content: unknown) => (content as { pakketcriteria: PakketcriteriumRecord[] }).pakketcriteria;

export const pakketcriteriumSeed: SeedFile<PakketcriteriumRecord> = {
  file: "zorginstituut-referentie.json",
  type: "Pakketcriterium",
  records: recordsOf,
  rows: (record) => [
    Object.assign(new Pakketcriterium(), {
      id: record.id,
      naam: record.naam,
      knockOut: record.knockOut,
      omschrijving: record.omschrijving,
      bronnen: bronnenOf(record),
    }),
  ],
};

/** Criteria and frameworks refer to each other: these links come when both are there. */
export const actueelKaderSeed: SeedFile<PakketcriteriumRecord> = {
  file: "zorginstituut-referentie.json",
  records: recordsOf,
  rows: (record, { known }) =>
    record.kaders.map((id) =>
      Object.assign(new ActueelKader(), { pakketcriteriumId: record.id, kaderId: known("Kader", "kaders", id) }),
    ),
};
