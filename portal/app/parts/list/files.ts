import type { Column } from "./table";

type Value = string | number | null | undefined;

/** What a file has of each row: the columns that can be told in text. */
const tableOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): { header: string[]; lines: Value[][] } => {
  const told = columns.filter(({ text }) => text !== undefined);
  return { header: told.map(({ header }) => header), lines: rows.map((row) => told.map(({ text }) => text!(row))) };
};

/** As spreadsheets in the Netherlands open it: semicolons, and a mark that it is UTF-8. What would be a formula stays text. */
export async function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<Blob> {
  const { stringify } = await import("csv-stringify/browser/esm/sync");
  const { header, lines } = tableOf(columns, rows);
  const text = stringify([header, ...lines], { delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" });
  return new Blob([text], { type: "text/csv;charset=utf-8" });
}

export async function xlsxOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Promise<Blob> {
  const { default: write } = await import("write-excel-file/universal");
  const { header, lines } = tableOf(columns, rows);
  const cell = (value: Value) =>
    value === null || value === undefined || value === ""
      ? null
      : { value, type: typeof value === "number" ? Number : String };
  const sheet = [header.map((value) => ({ value, fontWeight: "bold" as const })), ...lines.map((line) => line.map(cell))];
  return write(sheet as never, {} as never).toBlob();
}

/** Hands a file to the browser, as if it came from elsewhere. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
