import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root";

/** A command line: what is wrong is told in its own words, and ends it. */
export async function command(work: (args: string[]) => unknown): Promise<void> {
  try {
    await work(process.argv.slice(2));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** What a file of this repository holds; undefined when it is not there. */
const read = (file: string): string | undefined =>
  existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : undefined;

/**
 * Writes generated files; with `--check` writes nothing, and fails when one is not what it would write.
 * @param script of package.json that writes them
 * @param make gives each file by its path, from what it holds now
 */
export const generate = (script: string, make: () => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>) =>
  command(async (args) => {
    const files = await make();
    const stale = [...files].filter(([file, content]) => read(file) !== content);
    const names = stale.map(([file]) => file).join(", ");
    if (!args.includes("--check")) {
      for (const [file, content] of stale) writeFileSync(join(ROOT, file), content);
      return console.log(`changed: ${names || "nothing"}`);
    }
    if (names) throw new Error(`not up to date; run "npm run ${script}": ${names}`);
    console.log(`${files.size} generated files are up to date`);
  });
