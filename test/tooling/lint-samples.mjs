// Jest cannot load ESLint's configuration, which is an ES module: a process of its own lints samples from stdin, and
// tells which rules each breaks.
import { json } from "node:stream/consumers";
import { ESLint } from "eslint";

// Types of the whole repository would take ten times as long as all the rest, and what is there instead of a file is
// new to the types each time. One rule needs them, and one sample is about it.
const OF_TYPES = "@typescript-eslint/no-floating-promises";

const lintWith = (parserOptions, rules = {}) =>
  new ESLint({ overrideConfig: { files: ["**/*.ts"], languageOptions: { parserOptions }, rules } });

const withoutTypes = lintWith({ projectService: false }, { [OF_TYPES]: "off" });
const withTypes = lintWith({
  projectService: false,
  project: "test/tooling/lint-samples.tsconfig.json",
  // In CI it would take a file to be what it is on disk.
  disallowAutomaticSingleRunInference: true,
});

const broken = [];
for (const { file, text, rule } of await json(process.stdin)) {
  const eslint = rule === OF_TYPES ? withTypes : withoutTypes;
  const [{ messages }] = await eslint.lintText(text, { filePath: file });
  broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(broken));
