#!/usr/bin/env bash
# @apollo/client 4.3.8, graphql 16.15.0, Node 20.20.
#
# A type has an `id` that says which place of a drawing an object is, and is the same in each drawing. To keep the cache from taking the
# objects of two drawings for one, a query asks it under another name: `place: id`. One would expect objects without a field `id` in
# the answer to have no identity, and to be kept where they are.
#
# Seen: the cache first puts the value under the name of the field, and looks for an identity after that. The objects are one, and what
# the first drawing said of it is read as what the second one said.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @apollo/client@4.3.8 graphql@16.15.0 rxjs@7.8.2
cat > try.mjs <<'JS'
import assert from "node:assert";
import { gql, InMemoryCache } from "@apollo/client";

const drawing = gql`query ($of: ID!) { drawing(of: $of) { nodes { place: id colour } } }`;
const cache = new InMemoryCache();
for (const [of, colour] of [["one", "red"], ["two", "blue"]]) {
  const nodes = [{ __typename: "Node", place: "A", colour }];
  cache.writeQuery({ query: drawing, variables: { of }, data: { drawing: { __typename: "Drawing", nodes } } });
}
const read = cache.readQuery({ query: drawing, variables: { of: "one" } });
const seen = { keys: Object.keys(cache.extract()).filter((key) => key !== "__META"), first: read.drawing.nodes[0].colour };
console.log(JSON.stringify(seen));
assert.deepStrictEqual(seen, { keys: ["Node:A", "ROOT_QUERY"], first: "blue" });
JS
node try.mjs
