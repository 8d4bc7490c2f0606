import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Vergoedingsvoorwaarde } from "./vergoedingsvoorwaarde";

interface VergoedingsvoorwaardeRecord {
  id: string;
  naam: string;
  bron: Bron;
  bronnenExtra: Bron[];
}

export const vergoedingsvoorwaardeSeed: SeedFile<VergoedingsvoorwaardeRecord> = {
  file: "zorginstituut-referentie.json",
  type: "Vergoedingsvoorwaarde",
  records: (content) => (content as { vergoedingsvoorwaarden: VergoedingsvoorwaardeRecord[] }).vergoedingsvoorwaarden,
  rows: (record) => [
    Object.assign(new Vergoedingsvoorwaarde(), { id: record.id, naam: record.naam, bronnen: bronnenOf(record) }),
  ],
};
