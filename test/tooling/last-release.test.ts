import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lastRelease } from "../../schema/breaking/last-release";

const FILE = "schema/api.graphql";
const CONFIG = ["user.name=test", "user.email=test@example.org", "commit.gpgsign=false", "tag.gpgsign=false"];

let folder: string;

const git = (...args: string[]): string =>
  execFileSync("git", [...CONFIG.flatMap((setting) => ["-c", setting]), ...args], { cwd: folder, encoding: "utf8" });

const commit = (file: string, content: string): void => {
  writeFileSync(join(folder, file), content);
  git("add", file);
  git("commit", "--quiet", "--message", file);
};

const packageOf = (version: string, name = "graph"): string => JSON.stringify({ name, version }, null, 2);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pakketgraaf-releases-"));
  mkdirSync(join(folder, "schema"));
  git("init", "--quiet");
  commit("package.json", packageOf("0.1.0"));
  commit(FILE, "one");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("there is no release before a version has the file", () => {
  expect(lastRelease(folder, FILE)).toBeNull();
});

test("without tags the last commit that changed the version is the last release", () => {
  commit("package.json", packageOf("0.2.0"));
  const name = git("rev-parse", "--short", "HEAD").trim();
  commit(FILE, "two");
  commit("package.json", packageOf("0.2.0", "renamed"));
  expect(lastRelease(folder, FILE)).toEqual({ name, content: "one" });
});

test("the newest tag is the last release", () => {
  git("tag", "v0.9.0");
  commit(FILE, "two");
  git("tag", "v0.10.0");
  commit(FILE, "three");
  commit("package.json", packageOf("0.11.0"));
  git("tag", "other");
  expect(lastRelease(folder, FILE)).toEqual({ name: "v0.10.0", content: "two" });
});

test("a tag on another branch does not count", () => {
  git("tag", "v0.1.0");
  git("switch", "--quiet", "--create", "other");
  commit(FILE, "two");
  git("tag", "v0.2.0");
  git("switch", "--quiet", "-");
  expect(lastRelease(folder, FILE)).toEqual({ name: "v0.1.0", content: "one" });
});

test("a clone without history is refused, rather than compared with itself", () => {
  const origin = folder;
  folder = join(origin, "clone");
  execFileSync("git", ["clone", "--quiet", "--depth", "1", `file://${origin}`, folder]);
  expect(() => lastRelease(folder, FILE)).toThrow("git fetch --unshallow --tags");
  folder = origin;
});
