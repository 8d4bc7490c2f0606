import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { MaatschappelijkRisico } from "./maatschappelijk-risico";

interface MaatschappelijkRisicoRecord {
  id: string;
  situatie: string;
  handelingsopties: string[];
  bron: Bron;
  bronnenExtra: Bron[];
}

export const maatschappelijkRisicoSeed: SeedFile<MaatschappelijkRisicoRecord> = {
  file: "zorginstituut-referentie.json",
  type: "MaatschappelijkRisico",
  records: (content) => (content as { tabel5Maatschappelijk: MaatschappelijkRisicoRecord[] }).tabel5Maatschappelijk,
  rows: (record) => [
    Object.assign(new MaatschappelijkRisico(), {
      id: record.id,
      situatie: record.situatie,
      handelingsopties: record.handelingsopties,
      bronnen: bronnenOf(record),
    }),
  ],
};
