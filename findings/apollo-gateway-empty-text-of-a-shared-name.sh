#!/usr/bin/env bash
# @apollo/gateway 2.14.4 (with @apollo/query-planner 2.14.4), graphql 16.11.0, Node 20.20.
#
# Under one alias, three members of a union are asked for three different fields of the same type; GraphQL allows that.
# The planner gives them names of its own in the fetch, and has the gateway rename what comes.
#
# Seen: only values that JavaScript takes for true are renamed. An empty text, 0 and false come out as null, without an
# error; the same query in which each member has an alias of its own gives them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @apollo/gateway@2.14.4 @apollo/composition@2.14.4 @apollo/subgraph@2.14.4 graphql@16.11.0
cat > try.js <<'JS'
process.env.APOLLO_TELEMETRY_DISABLED = "1";
const assert = require("node:assert");
const { ApolloGateway, LocalGraphQLDataSource } = require("@apollo/gateway");
const { composeServices } = require("@apollo/composition");
const { buildSubgraphSchema } = require("@apollo/subgraph");
const { parse } = require("graphql");

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  union Entry = Sale | Refund | Stock
  type Query { entries: [Entry] }
  type Sale { sold: Int label: String open: Boolean }
  type Refund { returned: Int reason: String closed: Boolean }
  type Stock { count: Int place: String counted: Boolean }`);
const resolvers = {
  Query: {
    entries: () => [
      { __typename: "Sale", sold: 5, label: "chairs", open: true },
      { __typename: "Refund", returned: 0, reason: "", closed: false },
      { __typename: "Stock", count: 7, place: "attic", counted: true },
    ],
  },
};

async function main() {
  const { supergraphSdl } = composeServices([{ name: "books", url: "http://books", typeDefs }]);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: () => new LocalGraphQLDataSource(buildSubgraphSchema([{ typeDefs, resolvers }])),
  });
  const { executor } = await gateway.load();
  const ask = async (query) => {
    const { data, errors } = await executor({ request: { query }, document: parse(query), queryHash: query, context: {}, metrics: {} });
    return JSON.parse(JSON.stringify({ data, errors }));
  };
  const shared = await ask(`{ entries {
    ... on Sale { number: sold text: label flag: open }
    ... on Refund { number: returned text: reason flag: closed }
    ... on Stock { number: count text: place flag: counted } } }`);
  const apart = await ask("{ entries { ... on Refund { returned reason closed } } }");
  console.log(JSON.stringify({ shared, apart }));
  assert.deepStrictEqual(shared, {
    data: { entries: [
      { number: 5, text: "chairs", flag: true },
      { number: null, text: null, flag: null },
      { number: 7, text: "attic", flag: true },
    ] },
  });
  assert.deepStrictEqual(apart, { data: { entries: [{}, { returned: 0, reason: "", closed: false }, {}] } });
}
main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
JS
node try.js
