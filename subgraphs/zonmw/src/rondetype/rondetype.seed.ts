import { bronnenOf, type Bron } from "@pakketgraaf/begrippen";
import type { SeedFile } from "@pakketgraaf/subgraph";
import { Rondetype } from "./rondetype";

interface RondetypeRecord {
  id: string;
  naam: string;
  bron: Bron;
  bronnenExtra: Bron[];
}

export const rondetypeSeed: SeedFile<RondetypeRecord> = {
  file: "zonmw-rondetypen.json",
  type: "Rondetype",
  records: (content) => content as RondetypeRecord[],
  rows: (record) => [
    Object.assign(new Rondetype(), { id: record.id, naam: record.naam, bronnen: bronnenOf(record) }),
  ],
};
