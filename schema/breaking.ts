import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lastRelease } from "./breaking/last-release";
import { findProblems } from "./breaking/problems";
import { command } from "./command";
import { ROOT } from "./root";

const FILE = "schema/api.graphql";

/** `npm run schema:breaking` fails when the client schema breaks those who use that of the last release. */
void command(async () => {
  const release = lastRelease(ROOT, FILE);
  if (!release) return console.log(`no release has ${FILE} yet: there is nothing to break`);
  const today = new Date().toISOString().slice(0, 10);
  const problems = await findProblems(release.content, readFileSync(join(ROOT, FILE), "utf8"), today);
  if (problems.length > 0) {
    const title = `${FILE} breaks clients of ${release.name} (see docs/schema-beleid.md):`;
    throw new Error([title, ...problems].join("\n  "));
  }
  console.log(`${FILE} breaks no client of ${release.name}`);
});
