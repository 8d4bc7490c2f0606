import { bronnenOf, classify, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { ZORGWET } from "../zorgwet/zorgwet";
import { WettelijkeEis } from "./wettelijke-eis";

interface WettelijkeEisRecord {
  id: string;
  naam: string;
  wet: string[];
  toets: string;
  bron: Bron;
  bronnenExtra: Bron[];
}

export const wettelijkeEisSeed: SeedFile<WettelijkeEisRecord> = {
  file: "zorginstituut-referentie.json",
  type: "WettelijkeEis",
  records: (content) => (content as { wettelijkeEisen: WettelijkeEisRecord[] }).wettelijkeEisen,
  rows: (record) => [
    Object.assign(new WettelijkeEis(), {
      id: record.id,
      naam: record.naam,
      wetten: record.wet.map((wet) => classify("wet", ZORGWET, wet)),
      toets: record.toets,
      bronnen: bronnenOf(record),
    }),
  ],
};
