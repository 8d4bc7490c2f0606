#!/usr/bin/env bash
# fastify 5.12.8, Node 20.20.
#
# A server has one route, GET /a. One would expect a request for anything else to be answered 404 as soon as its head is there:
# nobody is to read what it brings along.
#
# Seen: the body of a POST, PUT, PATCH, DELETE or OPTIONS to an address that is not there is received whole, up to `bodyLimit`,
# and parsed, before the 404: with JSON that is none the answer is 400, and hooks of a route's own plugin have no say in it.
# Without parsers at the root (`removeAllContentTypeParsers`, and those that are needed beside the routes that need them) the
# 404 comes at once, unread.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fastify@5.12.8
cat > try.js <<'JS'
const assert = require("node:assert");
const fastify = require("fastify");

async function statusesOf(change) {
  const app = fastify();
  change(app);
  app.get("/a", () => "a");
  const statuses = {};
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"]) {
    const headers = { "content-type": "application/json" };
    statuses[method] = (await app.inject({ method, url: "/elsewhere", headers, payload: "{" })).statusCode;
  }
  await app.close();
  return statuses;
}

async function main() {
  const asItIs = await statusesOf(() => undefined);
  const without = await statusesOf((app) => app.removeAllContentTypeParsers());
  console.log(JSON.stringify({ asItIs, without }));
  assert.deepStrictEqual([...new Set(Object.values(asItIs))], [400]);
  assert.deepStrictEqual([...new Set(Object.values(without))], [404]);
}
main();
JS
node try.js
