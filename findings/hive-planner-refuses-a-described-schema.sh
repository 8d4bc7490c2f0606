#!/usr/bin/env bash
# @graphql-hive/router-query-planner 0.0.38, @apollo/composition 2.14.4, graphql 16.15.0, Node 20.20.
#
# A subgraph says what it is with a description on its `schema` definition, as the specification allows since 2021. Composition
# keeps it in the supergraph, and graphql-js reads that. One would expect a planner of supergraphs, made as a drop-in, to read what
# composition writes.
#
# Seen, otherwise: it refuses the whole supergraph, with a parse error at the first line after the description; without the
# description it loads.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @graphql-hive/router-query-planner@0.0.38 @apollo/composition@2.14.4 graphql@16.15.0
cat > try.cjs <<'JS'
const assert = require("node:assert");
const { composeServices } = require("@apollo/composition");
const { QueryPlanner } = require("@graphql-hive/router-query-planner");
const { parse } = require("graphql");

const DESCRIPTION = '"""What is on the shelf."""';
const supergraphOf = (description) => {
  const sdl = `${description} schema @link(url: "https://specs.apollo.dev/federation/v2.3") { query: Query } type Query { title: String }`;
  const { supergraphSdl, errors } = composeServices([{ name: "shelf", url: "http://shelf", typeDefs: parse(sdl) }]);
  assert.strictEqual(errors, undefined);
  return supergraphSdl;
};
const refusalOf = (sdl) => {
  try {
    new QueryPlanner(sdl);
    return null;
  } catch (error) {
    return error.message;
  }
};
const described = supergraphOf(DESCRIPTION);
assert.ok(described.includes(DESCRIPTION), "composition leaves the description out");
parse(described);
const [plain, refused] = [refusalOf(supergraphOf("")), refusalOf(described)];
console.log({ plain, refused });
assert.strictEqual(plain, null);
assert.match(refused, /parse error[^]*Unexpected .schema/i);
JS
node try.cjs
