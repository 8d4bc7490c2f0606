import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { troubleOf } from "../../packages/subgraph/src/database/trouble";

/** The rows of the table that tells who runs a database: codes, or how they begin, and what they are taken for. */
const ROWS = readFileSync(resolve(__dirname, "../../docs/databases.md"), "utf8")
  .split("\n")
  .map((line) => /^\| (.+?) \| `(again|connection|away)` \|/.exec(line))
  .flatMap((row) => (row ? [...row[1].matchAll(/`([0-9A-Z]{2,})…?`/g)].map(([, code]) => [code, row[2]] as const) : []));
const CACHED_PLAN = { code: "0A000", routine: "RevalidateCachedQuery" };

describe("an error of the database", () => {
  it.each(ROWS)("%s is taken for what is told of it: %s", (code, trouble) => {
    expect(troubleOf(code === CACHED_PLAN.code ? CACHED_PLAN : { code })).toBe(trouble);
    // As pg and Node have it in words, without a code.
    if (code.startsWith("E")) expect(troubleOf(new Error(`connect ${code} 127.0.0.1:5432`))).toBe(trouble);
  });

  it("is told by how its code begins", () => {
    expect(ROWS.map(([code]) => code)).toEqual(expect.arrayContaining(["0A000", "08", "25006", "53", "57P01", "57P03", "ECONNREFUSED"]));
    expect(["53100", "53300", "58030", "08006"].map((code) => troubleOf({ code }))).toEqual(["away", "away", "away", "connection"]);
  });

  it.each([{ code: "23505" }, { code: "42703" }, { code: "0A000", routine: "ATPrepAlterColumnType" }, { code: "57014" }, new Error("any other"), null, "text"])(
    "is a fault of ours when it is nothing of these: %p",
    (error) => expect(troubleOf(error)).toBe("ours"),
  );
});
