import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Prioriteringscriterium } from "./prioriteringscriterium";

interface PrioriteringscriteriumRecord {
  id: string;
  naam: string;
  bron: Bron;
  bronnenExtra: Bron[];
}

export const prioriteringscriteriumSeed: SeedFile<PrioriteringscriteriumRecord> = {
  file: "zorginstituut-referentie.json",
  type: "Prioriteringscriterium",
  records: (content) =>
    (content as { prioriteringscriteriaPakketagenda: PrioriteringscriteriumRecord[] }).prioriteringscriteriaPakketagenda,
  rows: (record) => [
    Object.assign(new Prioriteringscriterium(), { id: record.id, naam: record.naam, bronnen: bronnenOf(record) }),
  ],
};
