#!/usr/bin/env bash
# typescript-eslint 8.73.0, eslint 10.15.0, typescript 5.9.3, Node 20.20.
#
# `lintText` takes a text and the path that it is to be taken for: what editors, formatters and tests of a configuration call.
# With `parserOptions.project`, rules that need types see that text, on a developer's machine. One would expect the same
# wherever it runs.
#
# Seen: when the variable CI is set, the types are those of the file as it is on disk. A promise that the text leaves alone is
# reported without CI and not reported with it: nothing fails, the rule is silent. With
# `disallowAutomaticSingleRunInference: true` both tell the same.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typescript-eslint@8.73.0 eslint@10.15.0 typescript@5.9.3
echo 'export const one: number = 1;' > sample.ts
echo '{ "compilerOptions": { "strict": true, "target": "es2022", "types": [] }, "files": ["sample.ts"] }' > tsconfig.json
cat > try.mjs <<'JS'
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
const parserOptions = { project: "tsconfig.json", tsconfigRootDir: process.cwd(), disallowAutomaticSingleRunInference: process.argv[2] === "told" };
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: {
    files: ["**/*.ts"],
    plugins: { "@typescript-eslint": tseslint.plugin },
    languageOptions: { parser: tseslint.parser, parserOptions },
    rules: { "@typescript-eslint/no-floating-promises": "error" },
  },
});
const text = "const work = async (): Promise<void> => undefined;\nwork();\nexport {};\n";
const [{ messages }] = await eslint.lintText(text, { filePath: "sample.ts" });
console.log(messages.map(({ ruleId, message }) => ruleId ?? message).join(" ") || "nothing");
JS
here=$(env -u CI node try.mjs)
ci=$(CI=true node try.mjs)
told=$(CI=true node try.mjs told)
printf '%s\n' "without CI: $here" "with CI: $ci" "with CI, told not to guess: $told"
[ "$here" = "@typescript-eslint/no-floating-promises" ]
[ "$ci" = "nothing" ]
[ "$told" = "@typescript-eslint/no-floating-promises" ]
