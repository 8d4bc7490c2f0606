import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** A repository with one file in each place where there may be some. */
const SOURCES = {
  "gateway/src/main.ts": 'import { greet } from "./greet/greet";\ngreet();',
  "gateway/src/greet/greet.ts": "export const greet = (): void => console.log(__dirname, process.argv.slice(2));",
  "portal/src/server.ts": "export const served: string = \"pages\";",
  "packages/een/src/index.ts": `
    const mark = (target: object): void => void Object.assign(target, { marked: true });
    @mark
    export class VoegToe1795000000000 { field?: string }`,
  "subgraphs/twee/src/subgraph.ts": "export const twee: number = 2;",
  "scripts/start.ts": 'export { five } from "../schema/five";',
  "schema/five.ts": "export const five: number = 5;",
};
const WORKSPACES = new Set(Object.keys(SOURCES).flatMap((file) => /^(.+)\/src\//.exec(file)?.[1] ?? []));
/** They have tests of their own, and take long. */
const NO_GRAPHIQL = "export const SOURCES = [];\nexport async function buildGraphiql() {}";
const NO_PORTAL = "export const SOURCES = [];\nexport async function buildPortal() {}";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pakketgraaf-build-"));
  for (const [file, text] of Object.entries(SOURCES)) write(file, text);
  write("gateway/graphiql/build.mjs", NO_GRAPHIQL);
  write("portal/build.mjs", NO_PORTAL);
  for (const workspace of WORKSPACES) write(`${workspace}/package.json`, "{}");
  // As a branch leaves it that had one workspace more.
  write("subgraphs/drie/dist/subgraph.js", "");
  for (const file of ["scripts/build.mjs", "scripts/run.mjs", "package.json"]) cpSync(join(ROOT, file), join(folder, file));
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const node = (args: string[], cwd = folder): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text) => (out += text));
    child.stderr.on("data", (text) => (err += text));
    child.once("close", (code) => done({ code, out, err }));
  });

const build = () => node([join(folder, "scripts/build.mjs")]);
const load = (file: string): any => jest.requireActual(join(folder, file));

const outputs = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => !file.startsWith("node_modules") && !file.startsWith("subgraphs/drie") && file.includes("dist/") && !statSync(join(folder, file)).isDirectory())
    .sort();
const EXPECTED = Object.keys(SOURCES)
  .map((file) => (file.includes("/src/") ? file.replace("/src/", "/dist/") : `dist/${file}`).replace(".ts", ".js"))
  .flatMap((file) => [file, `${file}.map`])
  .sort();

describe("npm run build", () => {
  it("compiles each workspace beside its sources, and the root's folders together, and says so", async () => {
    expect(await build()).toEqual({ code: 0, out: "", err: expect.stringMatching(/^compiled 7 files in \d+\.\d s\n$/) });
    expect(outputs()).toEqual(EXPECTED);
    expect(load("dist/scripts/start.js").five).toBe(5);
    const { VoegToe1795000000000: migration } = load("packages/een/dist/index.js");
    expect([migration.name, migration.marked, Object.keys(new migration())]).toEqual(["VoegToe1795000000000", true, []]);
    const { sources } = JSON.parse(readFileSync(join(folder, "gateway/dist/greet/greet.js.map"), "utf8"));
    expect(sources).toEqual(["../../src/greet/greet.ts"]);
  });

  it("compiles what changed only, whichever way its time went, and removes what has no source any more", async () => {
    await build();
    expect(await build()).toEqual({ code: 0, out: "", err: "" });
    write("schema/five.ts", "export const five: number = 6;");
    utimesSync(join(folder, "schema/five.ts"), 1, 1);
    rmSync(join(folder, "subgraphs/twee/src/subgraph.ts"));
    write("gateway/dist/graphiql/asset.js", "no output of this");
    expect((await build()).err).toMatch(/^compiled 1 file in /);
    expect(readFileSync(join(folder, "dist/schema/five.js"), "utf8")).toContain("const five = 6;");
    expect(outputs()).toEqual(
      [...EXPECTED.filter((file) => !file.startsWith("subgraphs")), "gateway/dist/graphiql/asset.js"].sort(),
    );
    const now = new Date();
    utimesSync(join(folder, "package.json"), now, now);
    expect((await build()).err).toMatch(/^compiled 6 files in /);
  });

  it("may run several times at once", async () => {
    const all = await Promise.all([build(), build(), build()]);
    expect(all.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(outputs()).toEqual(EXPECTED);
    expect((await build()).err).toBe("");
  });

  it("fails with every file that is no TypeScript, and leaves its old output", async () => {
    await build();
    write("schema/five.ts", "export const five: number = ;");
    write("scripts/start.ts", "export }");
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toContain("schema/five.ts");
    expect(err).toContain("scripts/start.ts");
    expect(readFileSync(join(folder, "dist/schema/five.js"), "utf8")).toContain("const five = 5;");
  });
});

describe("a script of package.json", () => {
  it("builds, and runs the compiled file as if it was started itself, from any folder", async () => {
    const { code, out, err } = await node([join(folder, "scripts/run.mjs"), join(folder, "gateway/dist/main.js"), "een"], "/");
    expect([code, out]).toEqual([0, `${join(folder, "gateway/dist/greet")} [ 'een' ]\n`]);
    expect(err).toMatch(/^compiled 7 files/);
    expect(existsSync("/dist")).toBe(false);
  });

  it("does not run when it cannot be built", async () => {
    write("gateway/src/main.ts", "export }");
    const { code, out, err } = await node([join(folder, "scripts/run.mjs"), "gateway/dist/main.js"]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("gateway/src/main.ts");
  });
});
