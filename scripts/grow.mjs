// Adds a field, a subgraph, a noun and a rule to a copy of this repository by the blocks of the README itself, checks it, starts it
// and asks it. Fails when that takes more by hand than was promised.
import { execSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { endOnError } from "./build.mjs";
import { temporaryFolder } from "./temporary-folder.mjs";
import { startTrial } from "./trial.mjs";

const ROOT = resolve(import.meta.dirname, "..");
const PARTY = "patientenfederatie";
const PATIENCE_MS = 120_000;
const POLL_MS = 500;
/** As its folder is called. */
const RULE = "toelating-loopt-af";
const CHECKS = [
  "npx tsc --noEmit",
  `npx eslint schema/${PARTY}.graphql subgraphs/${PARTY} test/subgraphs/${PARTY} subgraphs/signalering/src/regels`,
  "npm run layout",
  "npm run parties:check",
  "npm run schema:check",
  "npx jest --silent --selectProjects subgraphs tooling --testPathPatterns subgraphs/facts data/every-path tooling/compose",
  `npx jest --silent --selectProjects subgraphs --testPathPatterns subgraphs/migrations subgraphs/seeding --testNamePattern ${PARTY}`,
  "npx jest --silent --selectProjects subgraphs --testPathPatterns signalering/regels signalering/waar",
];
const ASKED = `{
  programma(id: "veelbelovende-zorg") { naam website }
  keuzehulpen { naam zorgvorm { naam } }
  signalen(op: "2026-11-29", filter: { regel: [TOELATING_LOOPT_AF] }) { nodes { id toelichting zorgvormen { naam } } }
}`;
const ANSWER = {
  programma: { naam: "Subsidieregeling Veelbelovende zorg", website: null },
  keuzehulpen: [{ naam: "Voorbeeld", zorgvorm: { naam: "Autologe vettransplantatie (lipofilling) bij partiële defecten van de borst" } }],
  signalen: {
    nodes: [
      {
        id: `${RULE}~vt-hipec-primair`,
        toelichting: '"Voorwaardelijke toelating HIPEC bij primaire debulking" loopt tot 2027-01-01.',
        zorgvormen: [{ naam: "HIPEC bij primaire debulking, stadium III ovariumcarcinoom" }],
      },
    ],
  },
};

/** The sections of the README, each with its blocks of code in order. */
function stepsOf(heading) {
  const [, section] = readFileSync(join(ROOT, "README.md"), "utf8").match(new RegExp(`^## ${heading}\\n(.*?)^## `, "ms"));
  return [...section.matchAll(/^```(\w+) ?(\S*)\n(.*?)^```$/gms)].map(([, kind, file, text]) => ({ kind, file, text }));
}

/** A copy of what is in this checkout: its own packages are those of the copy, those of others are the same. */
function copyTo(folder) {
  const files = execSync("git ls-files --cached --others --exclude-standard", { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
  const workspaces = ["gateway", "portal", ...["packages", "subgraphs"].flatMap((parent) => foldersIn(parent))];
  // What was compiled is as new as its source: it need not be compiled again.
  const compiled = ["dist", ...workspaces.map((workspace) => join(workspace, "dist"))];
  for (const path of [...files, ...compiled].filter((each) => existsSync(join(ROOT, each)))) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true, preserveTimestamps: true });
  }
  for (const workspace of ["", ...workspaces]) linkInto(join(folder, workspace), join(ROOT, workspace, "node_modules"));
  for (const workspace of workspaces) linkWorkspace(folder, workspace);
}

const foldersIn = (parent) => readdirSync(join(ROOT, parent)).map((name) => join(parent, name));

function linkInto(folder, modules) {
  if (!existsSync(modules)) return;
  mkdirSync(join(folder, "node_modules"));
  for (const name of readdirSync(modules).filter((each) => !["@pakketgraaf", ".cache"].includes(each))) {
    symlinkSync(join(modules, name), join(folder, "node_modules", name));
  }
}

/** As `npm install` does. */
function linkWorkspace(folder, workspace) {
  const { name } = JSON.parse(readFileSync(join(folder, workspace, "package.json"), "utf8"));
  const link = join(folder, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(relative(dirname(link), join(folder, workspace)), link);
}

/** Carries out a block: a file as a whole, lines that a file gets, or commands. */
function carryOut(folder, { kind, file, text }) {
  if (kind === "sh") return run(folder, text);
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, kind === "diff" ? text.split(/^@@\n/m).reduce(patched, readFileSync(path, "utf8")) : text);
}

function patched(content, hunk) {
  const lines = hunk.match(/.*\n/g);
  const [before, after] = ["+", "-"].map((left) => lines.filter(([sign]) => sign !== left).map((line) => line.slice(1)).join(""));
  if (content.split(before).length !== 2) throw new Error(`the README takes this for granted, once:\n${before}`);
  return content.replace(before, () => after);
}

/** What is written for `npm install` is the lock file: nothing comes from elsewhere, and the links are made here. */
const OFFLINE = "export npm_config_package_lock_only=true npm_config_offline=true";

function run(folder, commands) {
  console.log(commands.trim());
  try {
    execSync(`set -e\n${OFFLINE}\n${commands}`, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
  } catch (error) {
    // Compilers and linters say there what is wrong.
    process.stdout.write(error.stdout ?? "");
    throw error;
  }
}

/** The lines that a person adds to files that are not of what is added itself. */
const linesElsewhere = (steps, own) =>
  steps
    .filter(({ file }) => file && !own.some((each) => file.startsWith(each)))
    .flatMap(({ kind, text }) => text.match(kind === "diff" ? /^[+-].*$/gm : /^.*$/gm));

function expectAtMost(most, what, found) {
  console.log(`${what}: ${found.length}, at most ${most}`);
  if (found.length > most) throw new Error(`${what}:\n${found.join("\n")}`);
}

/** Asks until the answer is there: the signals follow the parties, of which they have to read all at the first start. */
async function askUntilAnswered(platform) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { data, errors } = await platform.ask(ASKED);
    const told = JSON.stringify({ data, errors });
    if (told === JSON.stringify({ data: ANSWER, errors: undefined })) return;
    if (Date.now() > end) throw new Error(`it answers ${told}`);
    await setTimeout(POLL_MS);
  }
}

async function grow(folder) {
  const [field, subgraph, noun, rule] = ["Add a field", "Add a subgraph", "Add a noun", "Add a rule"].map(stepsOf);
  const party = [`subgraphs/${PARTY}/`, `test/subgraphs/${PARTY}/`];
  const folders = [`subgraphs/signalering/src/regels/${RULE}/`, `test/subgraphs/signalering/waar/${RULE}.yaml`];
  expectAtMost(3, "files for a field", field.flatMap(({ file }) => file || []));
  expectAtMost(4, "lines for a subgraph outside its folders", linesElsewhere([...subgraph, ...noun], party));
  expectAtMost(2, "lines for a rule outside its files", linesElsewhere(rule, folders));
  copyTo(folder);
  for (const step of [...field, ...subgraph, ...noun, ...rule]) {
    // The workspace is linked when it is there, before anything needs it.
    if (step === noun.at(-1)) linkWorkspace(folder, `subgraphs/${PARTY}`);
    carryOut(folder, step);
  }
  for (const check of CHECKS) run(folder, check);
  const platform = await startTrial({ folder, dataDir: join(folder, ".data") });
  try {
    await askUntilAnswered(platform);
    console.log("it answers the new field, the new record and the new signal");
  } finally {
    await platform.stop();
  }
}

await endOnError(grow(temporaryFolder()));
