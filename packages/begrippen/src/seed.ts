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

/**
 * The enum value for a free text in a source; the text itself is kept beside it.
 * @param field for the error message
 * @param values the value per text
 * @throws Error on a text that is not listed: a new text asks for a decision, not a guess
 */
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string): T;
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string | null | undefined): T | null;
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string | null | undefined): T | null {
  if (text === null || text === undefined) return null;
  if (!Object.hasOwn(values, text)) throw new Error(`${field}: "${text}" has no value yet`);
  return values[text];
}
