#!/usr/bin/env bash
# @apollo/server 5.5.1, graphql 16.15.0, Node 20.20.
#
# An ApolloServer with its settings as they come, asked a valid document with another operation name each time. Its documents stay parsed
# in a store of 30 MiB at most. One would expect the process to grow by about that, and to stop soon.
#
# Seen: the limit is of the text that JSON makes of a document, in which a place is two numbers; in memory it holds the words around it
# too. When some three thousand documents of three hundred letters have filled the store, the heap is 120 MB larger after a full collection.
# With `parseOptions: { noLocation: true }` it is 80.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @apollo/server@5.5.1 graphql@16.15.0
cat > try.js <<'JS'
const assert = require("node:assert");
const { ApolloServer } = require("@apollo/server");

const LIMIT = 30;
const used = () => {
  for (let time = 0; time < 3; time += 1) gc();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

/** Megabytes that stay, when the store has been full for long. */
async function held(parseOptions) {
  const server = new ApolloServer({ typeDefs: "type Query { a: Query b: Int }", resolvers: { Query: { a: () => ({}) } }, parseOptions });
  await server.start();
  const before = used();
  const fields = "a { b a { b a { b } } } ".repeat(12);
  for (let number = 0; number < 5000; number += 1) {
    await server.executeOperation({ query: `query Unique${number} { ${fields} }` });
  }
  const after = used();
  await server.stop();
  return after - before;
}

async function main() {
  const [asItComes, withoutPlaces] = [await held({}), await held({ noLocation: true })];
  console.log(JSON.stringify({ limit: LIMIT, asItComes: Math.round(asItComes), withoutPlaces: Math.round(withoutPlaces) }));
  assert(asItComes > 3.5 * LIMIT);
  assert(withoutPlaces > 2 * LIMIT && withoutPlaces < 0.8 * asItComes);
}
main();
JS
node --expose-gc try.js
