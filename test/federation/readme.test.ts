import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { startFederation, type Federation } from "../support/federation";

const ROOT = resolve(__dirname, "../..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

describe("the README", () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation();
  });
  afterAll(() => federation?.stop());

  it("shows the real answer to its first query", async () => {
    const [, body] = /curl -s localhost:4000\/graphql .* -d '([^']+)'/.exec(README)!;
    const [, answer] = /```json\n([^`]+)```/.exec(README)!;
    const { data, errors } = await federation.query(JSON.parse(body).query);
    expect({ data, errors }).toEqual({ ...JSON.parse(answer), errors: undefined });
  });
});

const PAGES = [
  "README.md",
  "gateway/README.md",
  "subgraphs/zonmw/README.md",
  "docs/clients.md",
  "docs/schema-beleid.md",
  "docs/data.md",
];

describe.each(PAGES)(
  "%s",
  (page) => {
    const text = readFileSync(join(ROOT, page), "utf8");

    it("links to files that exist", () => {
      for (const [, target] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        expect({ target, exists: existsSync(resolve(ROOT, dirname(page), target)) }).toEqual({ target, exists: true });
      }
    });

    it("names scripts that exist", () => {
      const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
      const workspace = JSON.parse(readFileSync(join(ROOT, "subgraphs/zonmw/package.json"), "utf8"));
      for (const [, name, inWorkspace] of text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)( -w)?/g)) {
        expect(Object.keys(inWorkspace ? workspace.scripts : scripts)).toContain(name);
      }
    });
  },
);
