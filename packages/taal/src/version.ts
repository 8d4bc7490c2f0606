import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dataFile } from "./table";

/** Raised when the rules give other terms for the same text. */
const RULES = 3;
const TABLES = ["uitzonderingen.csv", "delen.csv", "lexicon.txt"];

/** Changes when stored terms have to be made anew: with the rules, or with a table that terms are made by. */
export const termenVersie = (): string =>
  TABLES.reduce((hash, name) => hash.update(readFileSync(dataFile(name))), createHash("sha256").update(String(RULES)))
    .digest("hex")
    .slice(0, 16);
