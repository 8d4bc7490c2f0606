import { createHash } from "node:crypto";
import { termenVan, termenVersie } from "@pakketgraaf/taal";

/** The columns that every searchable table has. */
export const SEARCH_VECTOR = "search_vector";
export const SEARCH_STAMP = "search_stamp";
/** SQL for the first part of a stamp, as an index has it. */
export const VERSION_OF_STAMP = `split_part(${SEARCH_STAMP}, ' ', 1)`;

/**
 * SQL: a term is a word as it is written. Stems and parts have a sign, which no word has: at their end, or at their begin as an
 * earlier release made them.
 */
export const isWord = (term: string): string => `translate(${term}, '=+', '') = ${term}`;

/** What is searched in: a text, or a list of texts. */
export type Searched = string | readonly string[] | null | undefined;

/** What a row is found by, in the columns that every searchable table has. */
export interface SearchValues {
  /** The terms of its texts, each with the weight of the most telling text that has it. */
  search_vector: string;
  /** By which rules they were made, and of which texts: it begins with `searchVersion()`. */
  search_stamp: string;
}

/** Of the first text the terms weigh most, of the fourth and further ones least. */
const WEIGHTS = "ABCD";
/** Bytes that a vector may have; of a longer text the begin is found. PostgreSQL refuses more than a megabyte. */
const MOST_BYTES = 1_000_000;
/** What a term takes in a vector beside its letters. */
const BYTES_BESIDE = 8;

let version: string | undefined;

/** Changes when what is stored has to be made anew. */
export const searchVersion = (): string => (version ??= termenVersie());

/** @param texts the most telling ones first */
export function searchValuesOf(texts: readonly Searched[]): SearchValues {
  const plain = texts.map((text) => (typeof text === "object" && text !== null ? text.join("\n") : (text ?? "")));
  const digest = createHash("sha256").update(JSON.stringify(plain)).digest("base64url").slice(0, 22);
  return { search_vector: vectorOf(plain), search_stamp: `${searchVersion()} ${digest}` };
}

/** A tsvector as PostgreSQL reads it. The place of a term is only there to carry its weight. */
function vectorOf(texts: readonly string[]): string {
  const weights = new Map<string, string>();
  let bytes = 0;
  for (const [place, text] of texts.entries()) {
    for (const { term } of termenVan(text)) {
      if (weights.has(term)) continue;
      bytes += Buffer.byteLength(term) + BYTES_BESIDE;
      if (bytes > MOST_BYTES) break;
      weights.set(term, weightOf(place));
    }
  }
  return [...weights].map(([term, weight]) => `'${term}':1${weight}`).join(" ");
}

const weightOf = (place: number): string => WEIGHTS[Math.min(place, WEIGHTS.length - 1)];

/** The weights, from the most telling on, that the terms of so many texts can have. */
export const weightsOf = (texts: number): string => WEIGHTS.slice(0, texts);
