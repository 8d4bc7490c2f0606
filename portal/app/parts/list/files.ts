import type { Column } from "./column";

/** A number is told as it travels, to the last digit. */
type Cell = string | { number: string } | null;

const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;

function cellOf<Row>({ text, isDecimal }: Column<Row>, row: Row): Cell {
  const value = text!(row) ?? "";
  if (value === "") return null;
  if (typeof value === "number") return { number: String(value) };
  return isDecimal && PLAIN_NUMBER.test(value) ? { number: value } : value;
}

/** What a file has of each row: the columns that can be told in text. */
const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): { header: string[]; lines: Cell[][] } => {
  const told = columns.filter(({ text }) => text !== undefined);
  return { header: told.map(({ header }) => header), lines: rows.map((row) => told.map((column) => cellOf(column, row))) };
};

/**
 * As spreadsheets in the Netherlands open it: semicolons, decimal commas, and a mark that it is UTF-8. What would be a formula
 * stays text; a number below zero is none.
 */
export async function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<Blob> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const { header, lines } = tableOf(columns, rows);
  const text = stringify([header, ...lines], {
    ...{ delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" },
    cast: { object: ({ number }) => ({ value: (number as string).replace(".", ","), escape_formulas: false }) },
  });
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}

/** Digits that a spreadsheet has of a number: of one with more it would make another. */
const SHEET_DIGITS = 15;

export async function xlsxOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const { header, lines } = tableOf(columns, rows);
  const cell = (told: Cell) => {
    if (told === null) return null;
    if (typeof told === "string") return { value: told, type: String };
    return digitsOf(told.number) > SHEET_DIGITS
      ? { value: told.number, type: String }
      : { value: Number(told.number), type: Number };
  };
  const sheet = [header.map((value) => ({ value, fontWeight: "bold" as const })), ...lines.map((line) => line.map(cell))];
  return write(sheet as never, {} as never).toBlob();
}

/** How many digits matter in a number: not those before it begins, nor the zeros after a point that end it. */
const digitsOf = (number: string): number =>
  (number.includes(".") ? number.replace(/0+$/, "") : number).replace(/\D/g, "").replace(/^0+/, "").length;
