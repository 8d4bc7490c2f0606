import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../schema/root";
import { noticesOf } from "./notices/notices";

const PAGE = "THIRD_PARTY_NOTICES.md";
const FILE = join(ROOT, PAGE);

/** `npm run notices` writes the page of what others made; `npm run notices:check` fails when it is not up to date. */
function main(check: boolean): void {
  const page = noticesOf(JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")));
  if (!check) writeFileSync(FILE, page);
  else if (readFileSync(FILE, "utf8") !== page) throw new Error(`${PAGE} is not what is installed; run "npm run notices"`);
}

try {
  main(process.argv.includes("--check"));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
