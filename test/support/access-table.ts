import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A row of a table in docs/toegang.md: the operation, and each cell by the heading of its column. */
export interface AccessRow {
  operation: string;
  cells: Record<string, string>;
}

/** The table in docs/toegang.md whose first column has this heading. @throws Error when there is none */
export function accessTable(heading: "query" | "mutatie"): AccessRow[] {
  const lines = readFileSync(resolve(__dirname, "../../docs/toegang.md"), "utf8").split("\n");
  const start = lines.findIndex((line) => line.startsWith(`| ${heading} |`));
  if (start < 0) throw new Error(`docs/toegang.md has no table of each ${heading}`);
  const headings = cellsOf(lines[start]);
  const rows: AccessRow[] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith("|")) break;
    const [operation, ...cells] = cellsOf(line);
    rows.push({ operation, cells: Object.fromEntries(cells.map((cell, place) => [headings[place + 1], cell])) });
  }
  return rows;
}

const cellsOf = (line: string): string[] =>
  line
    .slice(1, line.lastIndexOf("|"))
    .split("|")
    .map((cell) => cell.trim().replaceAll("`", ""));
