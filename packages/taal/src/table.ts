import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Beside src and beside dist: what policy officers read and extend. */
export const dataFile = (name: string) => join(__dirname, "..", "data", name);

/** The lines of a file in `data`. */
export const linesOf = (name: string) => readFileSync(dataFile(name), "utf8").split(/\r?\n/);

/**
 * The lines of a table in `data`, as lists of cells. Cells are parted by semicolons, which no word or title here has; the
 * first line names the columns, and a line that begins with # explains.
 * @throws Error that names the line with too few or too many cells, or an empty one
 */
export function table(name: string): string[][] {
  const filled = linesOf(name)
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() && !line.startsWith("#"));
  const [head, ...rest] = filled.map(({ line, number }) => ({ cells: line.split(";").map((cell) => cell.trim()), number }));
  const wrong = rest.find(({ cells }) => cells.length !== head.cells.length || cells.includes(""));
  if (wrong) throw new Error(`${name}, line ${wrong.number}: expected ${head.cells.length} filled cells: ${head.cells.join("; ")}`);
  return rest.map(({ cells }) => cells);
}
