#!/usr/bin/env bash
# @fastify/static 9.3.0, fastify 5.12.8, Node 20.20.
#
# With `preCompressed: true` one address is answered with the file's .br, its .gz or the file itself, by the Accept-Encoding of who
# asks, and with `maxAge` and `immutable` everybody may keep what came for as long. One would expect the answers to say that they go
# by that header, as @fastify/compress does and as HTTP asks of an answer that was chosen (RFC 9110, 12.5.5).
#
# Seen: three forms of one address, each with the same Cache-Control for everybody, and none has a Vary. A shared cache gives the
# first form that it was given to all others, also to who does not take it. `setHeaders` is where to add it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fastify@5.12.8 @fastify/static@9.3.0
mkdir files
echo plain > files/a.js && echo brotli > files/a.js.br && echo gzip > files/a.js.gz
cat > try.js <<'JS'
const assert = require("node:assert");
const fastify = require("fastify");
const files = require("@fastify/static");

async function main() {
  const app = fastify();
  await app.register(files, { root: `${__dirname}/files`, preCompressed: true, immutable: true, maxAge: "365d" });
  const seen = [];
  for (const accepted of ["br", "gzip", "identity"]) {
    const { body, headers } = await app.inject({ url: "/a.js", headers: { "accept-encoding": accepted } });
    seen.push([body.trim(), headers["content-encoding"] ?? null, headers["cache-control"], headers.vary ?? null]);
  }
  console.log(JSON.stringify(seen));
  const forEverybody = "public, max-age=31536000, immutable";
  assert.deepStrictEqual(seen, [
    ["brotli", "br", forEverybody, null],
    ["gzip", "gzip", forEverybody, null],
    ["plain", null, forEverybody, null],
  ]);
  await app.close();
}
main();
JS
node try.js
