import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { PrincipePassendeZorg } from "./principe-passende-zorg";

interface PrincipeRecord {
  id: string;
  naam: string;
  bron: Bron;
  bronnenExtra: Bron[];
}

export const principePassendeZorgSeed: SeedFile<PrincipeRecord> = {
  file: "zorginstituut-referentie.json",
  type: "PrincipePassendeZorg",
  records: (content) => (content as { principesPassendeZorg: PrincipeRecord[] }).principesPassendeZorg,
  rows: (record) => [
    Object.assign(new PrincipePassendeZorg(), { id: record.id, naam: record.naam, bronnen: bronnenOf(record) }),
  ],
};
