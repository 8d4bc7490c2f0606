import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");

/** A repository with what GraphiQL is built from, and two documents. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pakketgraaf-graphiql-build-"));
  mkdirSync(join(folder, "docs"));
  for (const file of ["gateway/graphiql", "scripts/pages.mjs", "package-lock.json"]) cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  // The page itself takes seconds, and is built by the run as a whole.
  writeFileSync(join(folder, "gateway/graphiql/main.tsx"), 'console.log("een pagina");\n');
  document("een", "# Een\n");
  document("twee", "# Twee\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Written long ago, as a checkout or an archive may have it. */
function document(name: string, text: string): void {
  const file = join(folder, "docs", `${name}.md`);
  writeFileSync(file, text);
  utimesSync(file, 1, 1);
}

/** What it says, and the pages that there are then. */
function build(): { said: string; pages: Record<string, string> } {
  const script = join(folder, "gateway/graphiql/build.mjs");
  const said = execFileSync("sh", ["-c", `"${process.execPath}" "${script}" 2>&1`], { encoding: "utf8" });
  const built = join(folder, "gateway/dist/graphiql/docs");
  const titleOf = (file: string) => /<title>(.*)<\/title>/.exec(readFileSync(join(built, file), "utf8"))![1];
  return { said, pages: Object.fromEntries(readdirSync(built).map((file) => [file, titleOf(file)])) };
}

const BUILT = expect.stringMatching(/^built GraphiQL in \d+\.\d s\n$/);

test("GraphiQL and the documents are built again when what they are made from is other, whatever its time", () => {
  expect(build()).toEqual({ said: BUILT, pages: { "een.html": "Een", "twee.html": "Twee" } });
  document("een", "# Een\n");
  expect(build()).toEqual({ said: "", pages: { "een.html": "Een", "twee.html": "Twee" } });
  document("een", "# Anders\n");
  rmSync(join(folder, "docs/twee.md"));
  expect(build()).toEqual({ said: BUILT, pages: { "een.html": "Anders" } });
});
