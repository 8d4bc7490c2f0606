#!/usr/bin/env bash
# @apollo/gateway 2.14.4 (with @apollo/query-planner 2.14.4), graphql 16.11.0, Node 20.20.
#
# One subgraph knows what kind of thing an object is, another adds a field to all of them through @interfaceObject. A query
# asks, inside a fragment on one kind, for __typename and for that field.
#
# Seen: the object comes out empty, without an error. The second subgraph answers with the interface's name as __typename,
# which overwrites the one that was known, and then no fragment on a kind fits any more. The same query without __typename
# inside the fragment gives the field.
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

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@interfaceObject"])';
const subgraphs = {
  zoo: {
    typeDefs: `${link} type Query { animal: Animal } interface Animal @key(fields: "id") { id: ID! }
      type Bear implements Animal @key(fields: "id") { id: ID! } type Crow implements Animal @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { animal: () => ({ __typename: "Bear", id: "1" }) } },
  },
  feeding: {
    typeDefs: `${link} type Animal @key(fields: "id") @interfaceObject { id: ID! meal: String }`,
    resolvers: { Animal: { meal: () => "fish", __resolveReference: (it) => it } },
  },
};

async function main() {
  const services = Object.entries(subgraphs).map(([name, { typeDefs }]) => ({ name, url: `http://${name}`, typeDefs: parse(typeDefs) }));
  const gateway = new ApolloGateway({
    supergraphSdl: composeServices(services).supergraphSdl,
    buildService: ({ name }) => new LocalGraphQLDataSource(buildSubgraphSchema([{ ...subgraphs[name], typeDefs: parse(subgraphs[name].typeDefs) }])),
  });
  const { executor } = await gateway.load();
  const ask = async (query) => {
    const { data, errors } = await executor({ request: { query }, document: parse(query), queryHash: query, context: {}, metrics: {} });
    return JSON.parse(JSON.stringify({ data, errors }));
  };
  const named = await ask("{ animal { ... on Bear { __typename meal } } }");
  const unnamed = await ask("{ animal { ... on Bear { meal } } }");
  console.log(JSON.stringify({ named, unnamed }));
  assert.deepStrictEqual({ named, unnamed }, { named: { data: { animal: {} } }, unnamed: { data: { animal: { meal: "fish" } } } });
}
main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
JS
node try.js
