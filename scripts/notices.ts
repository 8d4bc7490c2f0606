import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../schema/command";
import { ROOT } from "../schema/root";
import { noticesOf } from "./notices/notices";

/** `npm run notices`: the page of what others made. */
void generate("notices", () => {
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  return new Map([["THIRD_PARTY_NOTICES.md", noticesOf(lock)]]);
});
