import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Adviescommissie } from "./adviescommissie";

interface AdviescommissieRecord {
  id: string;
  naam: string;
  taak: string;
  deelcommissies: string[];
  bron: Bron;
  bronnenExtra: Bron[];
}

export const adviescommissieSeed: SeedFile<AdviescommissieRecord> = {
  file: "zorginstituut-referentie.json",
  type: "Adviescommissie",
  records: (content) => (content as { adviescommissies: AdviescommissieRecord[] }).adviescommissies,
  rows: (record) => [
    Object.assign(new Adviescommissie(), {
      id: record.id,
      naam: record.naam,
      taak: record.taak,
      deelcommissies: record.deelcommissies,
      bronnen: bronnenOf(record),
    }),
  ],
};
