#!/usr/bin/env bash
# @apollo/gateway 2.14.4 (with @apollo/query-planner 2.14.4), graphql 16.11.0, Node 20.20.
#
# Two fields of one subgraph are each computed from another field of the entity (@requires). One of the two is asked under
# @include with a variable. One would expect that the condition decides about that field alone.
#
# Seen: when the variable is false the other field is null too, and there is no error. The plan asks for what the
# conditional field is computed from under the condition, but the fetch that follows needs both required fields of every
# entity, and passes over those that lack one. With the variable true, or without the conditional field, all is right.
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

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@requires", "@external"])';
const subgraphs = {
  goods: {
    typeDefs: `${link} type Parcel @key(fields: "id") { id: ID! weight: Int length: Int }`,
    resolvers: { Parcel: { __resolveReference: ({ id }) => ({ id, weight: 2, length: 3 }) } },
  },
  post: {
    typeDefs: `${link} type Query { parcel: Parcel }
      type Parcel @key(fields: "id") {
        id: ID! weight: Int @external length: Int @external
        postage: Int @requires(fields: "weight") box: Int @requires(fields: "length")
      }`,
    resolvers: {
      Query: { parcel: () => ({ id: "1" }) },
      Parcel: { postage: ({ weight }) => weight * 10, box: ({ length }) => length + 1, __resolveReference: (it) => it },
    },
  },
};

async function main() {
  const services = Object.entries(subgraphs).map(([name, { typeDefs }]) => ({ name, url: `http://${name}`, typeDefs: parse(typeDefs) }));
  const gateway = new ApolloGateway({
    supergraphSdl: composeServices(services).supergraphSdl,
    buildService: ({ name }) => new LocalGraphQLDataSource(buildSubgraphSchema([{ ...subgraphs[name], typeDefs: parse(subgraphs[name].typeDefs) }])),
  });
  const { executor } = await gateway.load();
  const ask = async (query, variables) => {
    const { data, errors } = await executor({ request: { query, variables }, document: parse(query), queryHash: query, context: {}, metrics: {} });
    return JSON.parse(JSON.stringify({ data, errors }));
  };
  const query = "query ($box: Boolean!) { parcel { postage box @include(if: $box) } }";
  const answers = { alone: await ask("{ parcel { postage } }"), both: await ask(query, { box: true }), without: await ask(query, { box: false }) };
  console.log(answers);
  assert.deepStrictEqual(answers, {
    alone: { data: { parcel: { postage: 20 } } },
    both: { data: { parcel: { postage: 20, box: 4 } } },
    without: { data: { parcel: { postage: null } } },
  });
}
main().then(() => process.exit(0), (error) => { console.error(error); process.exit(1); });
JS
node try.js
