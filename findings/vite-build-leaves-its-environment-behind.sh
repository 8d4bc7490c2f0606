#!/usr/bin/env bash
# vite 8.4.0, react 19.3.1, react-dom 19.3.1, Node 20.20.
#
# `build` of Vite's JavaScript API is told `mode: "production"`. One would expect that what is built then does not depend on who
# calls, and that the caller is left as it was.
#
# Seen, both otherwise: where NODE_ENV is not set, it is "production" in the caller's process when the build is done, and stays so
# for all that runs there afterwards, and for the processes that it starts. And where the caller has NODE_ENV=test, as under jest,
# the mode changes nothing: the files hold what libraries have for development, nearly twice as large.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund vite@8.4.0 react@19.3.1 react-dom@19.3.1
echo '<!doctype html><script type="module" src="/main.js"></script>' > index.html
echo 'import { createRoot } from "react-dom/client"; createRoot(document.body).render("a");' > main.js
cat > try.mjs <<'JS'
import { readdirSync, statSync } from "node:fs";
import { build } from "vite";

const outDir = process.argv[2];
await build({ root: process.cwd(), mode: "production", logLevel: "silent", build: { outDir } });
const bytes = readdirSync(`${outDir}/assets`).reduce((sum, file) => sum + statSync(`${outDir}/assets/${file}`).size, 0);
console.log(JSON.stringify({ left: process.env.NODE_ENV ?? null, bytes }));
JS
unset=$(env -u NODE_ENV node try.mjs out-unset)
test=$(NODE_ENV=test node try.mjs out-test)
echo "unset: $unset; test: $test"
node -e '
  const assert = require("node:assert");
  const [unset, test] = process.argv.slice(1).map(JSON.parse);
  assert.strictEqual(unset.left, "production");
  assert.strictEqual(test.left, "test");
  assert.ok(test.bytes > 1.5 * unset.bytes, "the build for tests is not larger");
' "$unset" "$test"
