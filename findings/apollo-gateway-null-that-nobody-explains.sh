#!/usr/bin/env bash
# @apollo/gateway 2.14.4 (with @apollo/query-planner 2.14.4), graphql 16.11.0, Node 20.20.
#
# An entity is unknown to the subgraph that owns one of its fields, and that field is never null. The gateway says so only in
# `extensions.valueCompletion`; that is documented. One would expect to find it there whatever else is asked.
#
# Seen: as soon as any other field of the query has an error, `extensions` is gone: the object is null, and the only error
# in the answer is about the other field.
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

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';
const subgraphs = {
  people: {
    typeDefs: `${link} type Query { member: Member notice: String } type Member @key(fields: "id") { id: ID! }`,
    resolvers: { Query: { member: () => ({ id: "1" }), notice: () => { throw new Error("no notice today"); } } },
  },
  desk: {
    typeDefs: `${link} type Member @key(fields: "id") { id: ID! seat: Int! }`,
    resolvers: { Member: { __resolveReference: () => null } },
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
    const { data, errors = [], extensions } = await executor({ request: { query }, document: parse(query), queryHash: query, context: {}, metrics: {} });
    const pathsOf = (all = []) => all.map(({ path }) => path.join("."));
    return JSON.parse(JSON.stringify({ data, told: pathsOf(extensions?.valueCompletion), errors: pathsOf(errors) }));
  };
  const alone = await ask("{ member { seat } }");
  const beside = await ask("{ member { seat } notice }");
  console.log(JSON.stringify({ alone, beside }));
  assert.deepStrictEqual(alone, { data: { member: null }, told: ["member.seat"], errors: [] });
  assert.deepStrictEqual(beside, { data: { member: null, notice: null }, told: [], errors: ["notice"] });
}
main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
JS
node try.js
