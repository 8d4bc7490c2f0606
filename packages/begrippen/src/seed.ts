import type { References, SeedFile } from "@pakketgraaf/subgraph";
import { bronnenOf, type Bron } from "./bron";

/** What every record in the data files has. */
export interface SeedRecord {
  id: string;
  bron: Bron | Bron[];
  bronnenExtra?: Bron[];
}

export interface Seed<R> {
  /** File name in the subgraph's `data` folder. */
  file: string;
  /** Where in the file its records are, when it has others too. */
  list?: string;
  /** The columns of a record, beside its id and its sources. Throws on anything that it cannot place. */
  columns: (record: R & SeedRecord, references: References) => object;
  /** Its rows in other tables. */
  more?: (record: R & SeedRecord, references: References) => object[];
}

/** The records of an entity in a data file. */
export const seedOf = <R>(entity: new () => object, { file, list, columns, more }: Seed<R>): SeedFile<R & SeedRecord> => ({
  file,
  type: entity.name,
  records: (content) => (list === undefined ? content : (content as Record<string, unknown>)[list]) as (R & SeedRecord)[],
  rows: (record, references) => [
    Object.assign(new entity(), { id: record.id, bronnen: bronnenOf(record), ...columns(record, references) }),
    ...(more?.(record, references) ?? []),
  ],
});
