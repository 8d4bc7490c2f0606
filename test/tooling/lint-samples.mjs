// Jest cannot load ESLint's configuration, which is an ES module: a process of its own lints samples from stdin, and
// tells which rules each breaks.
import { json } from "node:stream/consumers";
import { ESLint } from "eslint";

const eslint = new ESLint();
const broken = [];
for (const { file, text } of await json(process.stdin)) {
  const [{ messages }] = await eslint.lintText(text, { filePath: file });
  broken.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(broken));
