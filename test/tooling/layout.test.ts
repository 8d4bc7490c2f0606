import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..", "..");
const CRUISE = resolve(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const PACKAGES = ["process", "subgraph", "begrippen"];

/** A title, the file that imports, what stands in it, and the rule that it breaks. */
const IMPORTS: [string, string, string, string | null][] = [
  [
    "the gateway imports its own files, packages from outside and what every process does",
    "gateway/src/server.ts",
    'export * from "./settings";\nexport * from "graphql";\nexport * from "@pakketgraaf/process";\nexport * from "node:http";',
    null,
  ],
  [
    "the gateway imports no machinery of subgraphs",
    "gateway/src/a.ts",
    'export * from "@pakketgraaf/subgraph";',
    "workspace:gateway",
  ],
  [
    "the gateway imports no words of the parties",
    "gateway/src/b.ts",
    'export * from "@pakketgraaf/begrippen";',
    "workspace:gateway",
  ],
  [
    "the gateway names no type of a subgraph",
    "gateway/src/c.ts",
    'import type { Zonmw } from "../../subgraphs/zonmw/src/subgraph";\nexport type C = Zonmw;',
    "workspace:gateway",
  ],
  [
    "the gateway names no type of a subgraph in passing",
    "gateway/src/d.ts",
    'export type D = import("../../subgraphs/zonmw/src/subgraph").Zonmw;',
    "workspace:gateway",
  ],
  [
    "the gateway imports no subgraph while it runs",
    "gateway/src/e.ts",
    'export const later = () => import("../../subgraphs/zonmw/src/subgraph");',
    "workspace:gateway",
  ],
  ["the gateway imports no scripts", "gateway/src/f.ts", 'export * from "../../scripts/start";', "workspace:gateway"],
  [
    "a subgraph imports itself and the packages",
    "subgraphs/zonmw/src/subgraph.ts",
    [...PACKAGES.map((name) => `export * from "@pakketgraaf/${name}";`), "export interface Zonmw {}"].join("\n"),
    null,
  ],
  [
    "a subgraph imports no other one by its name",
    "subgraphs/zonmw/src/a.ts",
    'export * from "@pakketgraaf/nza";',
    "workspace:subgraphs/[^/]+",
  ],
  [
    "a subgraph imports no other one by its path",
    "subgraphs/zonmw/src/b.ts",
    'export * from "../../nza/src/index";',
    "workspace:subgraphs/[^/]+",
  ],
  [
    "a subgraph does not reach into a package beside its index",
    "subgraphs/zonmw/src/c.ts",
    'export * from "../../../packages/subgraph/src/lists/list";',
    "by-name",
  ],
  [
    "what every process does imports no workspace",
    "packages/process/src/a.ts",
    'export * from "@pakketgraaf/subgraph";',
    "workspace:packages/process",
  ],
  [
    "the machinery of subgraphs imports what every process does, and the Dutch of search",
    "packages/subgraph/src/lists/list.ts",
    'export * from "@pakketgraaf/process";\nexport * from "@pakketgraaf/taal";',
    null,
  ],
  [
    "the machinery of subgraphs has none of the parties' words",
    "packages/subgraph/src/a.ts",
    'export * from "@pakketgraaf/begrippen";',
    "workspace:packages/subgraph",
  ],
  [
    "the machinery of subgraphs imports no subgraph",
    "packages/subgraph/src/b.ts",
    'export * from "../../../subgraphs/nza/src/index";',
    "workspace:packages/subgraph",
  ],
  [
    "the parties' words import the machinery",
    "packages/begrippen/src/bron.ts",
    'export * from "@pakketgraaf/subgraph";\nexport * from "@pakketgraaf/process";',
    null,
  ],
  [
    "the parties' words import no subgraph",
    "packages/begrippen/src/a.ts",
    'export * from "@pakketgraaf/nza";',
    "workspace:packages/begrippen",
  ],
  [
    "the Dutch of search imports nobody",
    "packages/taal/src/a.ts",
    'export * from "@pakketgraaf/process";',
    "workspace:packages/taal",
  ],
  [
    "a noun imports its own resolver, and another's class, list and links",
    "subgraphs/nza/src/tarief/tarief.fields.ts",
    ["./tarief.resolver", "../prestatie/prestatie", "../prestatie/prestatie.list", "../prestatie/prestatie.links"]
      .map((path) => `export * from "${path}";`)
      .join("\n"),
    null,
  ],
  ...["resolver", "mutations"].map((role): [string, string, string, string] => [
    `a noun imports no other noun's ${role}`,
    `subgraphs/nza/src/tarief/tarief.${role}.ts`,
    `import type { P } from "../prestatie/prestatie.${role}";\nexport type T = P;`,
    "noun",
  ]),
  [
    "a noun of one file imports no other noun's resolver",
    "subgraphs/nza/src/organisatie.ts",
    'export * from "./tarief/tarief.resolver";',
    "noun",
  ],
  [
    "a subgraph as a whole imports its nouns' resolvers",
    "subgraphs/nza/src/subgraph.ts",
    'export * from "./tarief/tarief.resolver";',
    null,
  ],
  ["a script imports no tests", "scripts/start.ts", 'export * from "../test/support/http";', "tests"],
  [
    "a test imports tests, and whatever it tests",
    "test/a.test.ts",
    'export * from "./support/http";\nexport * from "../gateway/src/server";',
    null,
  ],
  [
    "a room imports what lies below it",
    "gateway/src/graph/graph.ts",
    'export * from "../operation/viewer";\nexport * from "../calls/client";',
    null,
  ],
  [
    "the ground imports no room",
    "gateway/src/operation/refusal.ts",
    'export * from "../calls/client";',
    "room:gateway/operation",
  ],
  ["a room imports no room above it", "gateway/src/calls/a.ts", 'export * from "../graph/graph";', "room:gateway/calls"],
  [
    "a room imports nothing that all rooms lie below",
    "gateway/src/calls/b.ts",
    'export * from "../settings";',
    "room:gateway/calls",
  ],
  [
    "a room of the machinery imports no room above it",
    "packages/subgraph/src/lists/a.ts",
    'export * from "../serve/server";',
    "room:packages/subgraph/lists",
  ],
  ["a room has a place", "gateway/src/utils/a.ts", 'export * from "../operation/viewer";', "rooms:gateway"],
  ["a file imports itself by no way round", "schema/a.ts", 'import type { B } from "./b";\nexport type A = B;', "ring"],
];

/** Other files that those above import. */
const IMPORTED: Record<string, string> = {
  "gateway/src/settings.ts": "",
  "gateway/src/operation/viewer.ts": "",
  "gateway/src/calls/client.ts": "",
  "packages/process/src/index.ts": "",
  "packages/taal/src/index.ts": "",
  "packages/subgraph/src/index.ts": "",
  "packages/subgraph/src/serve/server.ts": "",
  "packages/begrippen/src/index.ts": "",
  "subgraphs/nza/src/index.ts": "",
  "subgraphs/nza/src/prestatie/prestatie.ts": "",
  "subgraphs/nza/src/prestatie/prestatie.list.ts": "",
  "subgraphs/nza/src/prestatie/prestatie.links.ts": "",
  "subgraphs/nza/src/prestatie/prestatie.resolver.ts": "export interface P {}",
  "subgraphs/nza/src/prestatie/prestatie.mutations.ts": "export interface P {}",
  "schema/b.ts": 'import type { A } from "./a";\nexport type B = A;',
  "test/support/http.ts": "",
};

const broken = new Map<string, string[]>();
let tree: string;

const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), text);
};

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), "layout-"));
  for (const [file, text] of Object.entries(IMPORTED)) write(file, text);
  for (const [, file, text] of IMPORTS) write(file, text);
  write("node_modules/graphql/index.js", "");
  mkdirSync(join(tree, "node_modules/@pakketgraaf"));
  for (const workspace of [...PACKAGES.map((name) => `packages/${name}`), "packages/taal", "subgraphs/nza"]) {
    const name = `@pakketgraaf/${workspace.split("/")[1]}`;
    write(`${workspace}/package.json`, JSON.stringify({ name, main: "src/index.ts" }));
    symlinkSync(join(tree, workspace), join(tree, "node_modules", name));
  }
  const folders = ["gateway", "packages", "subgraphs", "schema", "scripts", "test"];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [CRUISE, "--config", resolve(ROOT, ".dependency-cruiser.js"), "--output-type", "json", ...folders],
    { cwd: tree, encoding: "utf8" },
  );
  if (!stdout) throw new Error(stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  for (const { from, rule } of summary.violations) broken.set(from, [...(broken.get(from) ?? []), rule.name]);
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

test.each(IMPORTS)("%s", (_title, file, _text, rule) => {
  expect(broken.get(file) ?? []).toEqual(rule ? [rule] : []);
});

test("nothing else breaks a rule", () => {
  const expected = IMPORTS.flatMap(([, file, , rule]) => (rule ? [file] : []));
  expect([...broken.keys()].sort()).toEqual(expected.sort());
});
