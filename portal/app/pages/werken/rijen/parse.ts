/** A row of a file, by the names of its columns: text as it stands there. A code never becomes a number. */
export type Cells = Record<string, string>;

export interface Parsed {
  rows: Cells[];
  /** Why it could not be read. */
  problem?: string;
}

/** As many as are checked and recorded in one go. */
const MOST_ROWS = 500;

/**
 * The text of a file. UTF-8; and where it cannot be that, what spreadsheets in the Netherlands save plain CSV in: an é would be
 * recorded as a mark that something was lost.
 */
export async function textOf(file: Blob): Promise<{ text: string; isWindows: boolean }> {
  const bytes = await file.arrayBuffer();
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), isWindows: false };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), isWindows: true };
  }
}

/** What column is meant: `Bron titel`, `bron_titel` and `bron-titel` are the same. */
const columnName = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ");

/** Reads what was pasted from a spreadsheet, or is in a file: with semicolons, commas or tabs. */
export async function parseRows(text: string, required: readonly string[]): Promise<Parsed> {
  const { parse, CsvError } = await import("csv-parse/browser/esm/sync");
  const [first = ""] = text.trimStart().split(/\r?\n/, 1);
  try {
    const rows = parse(text, {
      bom: true,
      columns: (headers: string[]) => headers.map(columnName),
      delimiter: delimiterOf(first),
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count_less: true,
      trim: true,
    }) as Cells[];
    const missing = required.filter(
      (name) =>
        !first
          .split(delimiterOf(first))
          .map((each) => columnName(each.replaceAll(/^[\s"\uFEFF]+|[\s"]+$/g, "")))
          .includes(name),
    );
    if (missing.length > 0)
      return { rows: [], problem: `De eerste regel noemt de kolommen; deze ontbreken: ${missing.join(", ")}.` };
    if (rows.length === 0) return { rows, problem: "Er staan geen rijen in, alleen kolommen." };
    if (rows.length > MOST_ROWS)
      return {
        rows: [],
        problem: `Er staan ${rows.length} rijen in. Meer dan ${MOST_ROWS} tegelijk kan niet: splits het bestand.`,
      };
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { lines?: number }).lines;
    return {
      rows: [],
      problem: `Het is niet te lezen${line ? `: kijk bij regel ${line}, naar aanhalingstekens en het aantal kolommen` : ""}.`,
    };
  }
}

const delimiterOf = (line: string): string =>
  ["\t", ";", ","].map((each) => ({ each, times: line.split(each).length })).sort((one, other) => other.times - one.times)[0]
    .each;
