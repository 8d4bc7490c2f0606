import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const FOLDER = resolve(__dirname, "..", "..", "docs", "adr");
const PAGES = readdirSync(FOLDER).filter((file) => file !== "README.md");
const read = (file: string): string => readFileSync(join(FOLDER, file), "utf8");

test("decisions are numbered without a gap", () => {
  expect(PAGES.map((file) => file.slice(0, 4))).toEqual(PAGES.map((_, index) => `${String(index + 1).padStart(3, "0")}-`));
});

test.each(PAGES)("%s has a number, a status, a date and four parts on one page", (file) => {
  const lines = read(file).trimEnd().split("\n");
  expect(lines[0]).toMatch(new RegExp(`^# ${file.slice(0, 3)}\\. `));
  expect(lines[2]).toMatch(/^- Status: (accepted|replaced by \d{3})$/);
  expect(lines[3]).toMatch(/^- Date: \d{4}-\d{2}-\d{2}/);
  expect(lines.filter((line) => line.startsWith("## "))).toEqual([
    "## Context",
    "## Decision",
    "## Consequences",
    "## Alternatives",
  ]);
  expect(lines.length).toBeLessThanOrEqual(80);
});

test("the list has each decision with its status", () => {
  const listed = [...read("README.md").matchAll(/^\| \[(\d{3})\]\((.*)\) \| .* \| (.*) \|$/gm)];
  expect(listed.map(([, number, file, status]) => [number, file, status])).toEqual(
    PAGES.map((file) => [file.slice(0, 3), file, /^- Status: (.*)$/m.exec(read(file))![1]]),
  );
});

test("what a decision names is there", () => {
  const links = PAGES.flatMap((file) => [...read(file).matchAll(/\]\(([^)#:]+)[^):]*\)/g)].map(([, to]) => to));
  const scripts = PAGES.flatMap((file) => [...read(file).matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name));
  const { scripts: known } = JSON.parse(readFileSync(join(FOLDER, "../../package.json"), "utf8"));
  expect(links.filter((to) => !existsSync(join(FOLDER, to)))).toEqual([]);
  expect(scripts.filter((name) => !(name in known))).toEqual([]);
});
