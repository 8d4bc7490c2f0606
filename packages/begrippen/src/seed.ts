import type { References, SeedFile } from "@pakketgraaf/subgraph";
import { getMetadataArgsStorage } from "typeorm";
import { bronnenOf, type Bron } from "./bron";

/** What every record in the data files has. */
export interface SeedRecord {
  id: string;
  bron: Bron | Bron[];
  bronnenExtra?: Bron[];
  /** Of records that became this one. */
  vervallenIds?: string[];
}

/** @typeParam R what `columns` and `more` read of a record */
export interface Seed<R> {
  /** File name in the subgraph's `data` folder. */
  file: string;
  /** Where in the file its records are, when it has others too. */
  list?: string;
  /** Nothing refers to these records: databases remember them by the file alone. */
  unreferred?: boolean;
  /** The columns that a record has by another name or in another form. Throws on anything that it cannot place. */
  columns?: (record: R & SeedRecord, references: References) => object;
  /** Its rows in other tables. */
  more?: (record: R & SeedRecord, references: References) => object[];
  /** By the ids of records that left the file: what they became, where that is no record with `vervallenIds`. */
  became?: SeedFile<R & SeedRecord>["became"];
}

/** The records of an entity in a data file. What a record has by the name of a column goes there as it is. */
export function seedOf<R>(entity: new () => object, seed: Seed<R>): SeedFile<R & SeedRecord> {
  const { file, list, unreferred, columns, more, became } = seed;
  const ofEntity = getMetadataArgsStorage().columns.filter(
    ({ target }) => target === entity || entity.prototype instanceof (target as Function),
  );
  const names = new Set(ofEntity.map(({ propertyName }) => propertyName));
  const asTheyAre = (record: object) => Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
  return {
    file,
    type: unreferred ? undefined : entity.name,
    entity,
    became,
    formerIds: ({ vervallenIds }) => vervallenIds ?? [],
    tellsOf,
    records: (content) => (list === undefined ? content : (content as Record<string, unknown>)[list]) as (R & SeedRecord)[],
    rows: (record, references) => [
      Object.assign(new entity(), asTheyAre(record), { bronnen: bronnenOf(record) }, columns?.(record, references)),
      ...(more?.(record, references) ?? []),
    ],
  };
}

/** A ground, a source and the words of a source tell of a value beside them; a peildatum tells from when a status is. */
function tellsOf(field: string): string {
  if (field === "peildatum") return "status";
  if (field === "geldigVan") return "geldigheid";
  if (["grondslag", "onderbouwing", "bron"].includes(field)) return "grondslag";
  return field.replace(/(?:Grondslag|Onderbouwing|Bron|Reden|Tekst|Id)$/, "");
}

/**
 * The enum value for a free text in a source; the text itself is kept beside it.
 * @param field for the error message
 * @param values the value per text; the enum itself for texts that name its values
 * @throws Error on a text that is not listed: a new text asks for a decision, not a guess
 */
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string): T;
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string | null | undefined): T | null;
export function classify<T>(field: string, values: Readonly<Record<string, T>>, text: string | null | undefined): T | null {
  if (text === null || text === undefined) return null;
  const known = [text, asName(text)].find((each) => Object.hasOwn(values, each));
  if (known === undefined) throw new Error(`${field}: "${text}" has no value yet`);
  return values[known];
}

/** As an enum would name it: "stepped care" is STEPPED_CARE. */
const asName = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replace(/[ -]/g, "_");
