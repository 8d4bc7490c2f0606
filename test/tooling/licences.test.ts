import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { noticesOf } from "../../scripts/notices/notices";

const ROOT = resolve(__dirname, "..", "..");
const read = (file: string): string => readFileSync(resolve(ROOT, file), "utf8");
const LOCK = JSON.parse(read("package-lock.json"));
const WORKSPACES = Object.keys(LOCK.packages).filter((path) => !path.includes("node_modules"));

test("LICENSE is the whole EUPL-1.2", () => {
  const text = read("LICENSE");
  expect(text.split("\n")[0].trim()).toBe("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
  const articles = [...text.matchAll(/^(\d+)\. /gm)].map(([, article]) => Number(article));
  expect(articles).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
  expect(text.slice(text.indexOf("\nAppendix\n"))).toContain("Québec Free and Open-Source Licence");
  expect(text.trim().split(/\s+/)).toHaveLength(2237);
});

test.each(WORKSPACES)('"%s" is under that licence', (workspace) => {
  expect(JSON.parse(read(`${workspace || "."}/package.json`)).license).toBe("EUPL-1.2");
});

test("what workspaces share they have in one version", () => {
  const versions = new Map<string, Set<string>>();
  for (const workspace of WORKSPACES) {
    const { dependencies, devDependencies } = JSON.parse(read(`${workspace || "."}/package.json`));
    for (const [name, version] of Object.entries<string>({ ...dependencies, ...devDependencies })) {
      versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
  }
  expect([...versions].filter(([, found]) => found.size > 1)).toEqual([]);
});

const installed = (license: string | undefined, more = {}) => ({
  packages: { "": { version: "1.0.0" }, "node_modules/a/node_modules/@b/c": { version: "2.0.0", license, ...more } },
});

test("a notice has each package that is installed, under its licence", () => {
  expect(noticesOf(installed("ISC"))).toContain("## ISC\n\nAs MIT, in fewer words.\n\n- @b/c 2.0.0\n");
});

test("a package that only development needs is left out, and so is a workspace", () => {
  expect(noticesOf(installed("GPL-3.0", { dev: true }))).not.toContain("## ");
  expect(noticesOf(installed(undefined, { link: true }))).not.toContain("## ");
});

test("what is not open source is marked", () => {
  expect(noticesOf(LOCK)).toMatch(/^## Elastic-2.0\n\n\*\*Source available, not open source: .*\*\*\n\n(- @apollo\/.*\n)+$/m);
});

test.each([
  ["a licence that nobody allowed", "GPL-3.0-only"],
  ["a choice of which one is not allowed", "(MIT OR GPL-3.0-only)"],
  ["two licences of which one is not allowed", "MIT AND GPL-3.0-only"],
])("%s is refused", (_title, license) => {
  expect(() => noticesOf(installed(license))).toThrow(
    `not under a licence that scripts/notices/notices.ts allows: @b/c 2.0.0 (${license})`,
  );
});

test("a package without a licence is refused", () => {
  expect(() => noticesOf(installed(undefined))).toThrow("@b/c 2.0.0 (none)");
});
