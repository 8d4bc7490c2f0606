import { readFileSync, writeFileSync } from "node:fs";
import { noticesOf } from "./notices/notices";

const FILE = "THIRD_PARTY_NOTICES.md";

/** `npm run notices` writes the page of what others made; `npm run notices:check` fails when it is not up to date. */
function main(check: boolean): void {
  const page = noticesOf(JSON.parse(readFileSync("package-lock.json", "utf8")));
  if (!check) writeFileSync(FILE, page);
  else if (readFileSync(FILE, "utf8") !== page) throw new Error(`${FILE} is not what is installed; run "npm run notices"`);
}

try {
  main(process.argv.includes("--check"));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
