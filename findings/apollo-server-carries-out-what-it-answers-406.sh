#!/usr/bin/env bash
# @apollo/server 5.5.1, graphql 16.15.0, Node 20.20.
#
# A client sends a mutation with an Accept header that names no type of a GraphQL answer. One would expect the 406, which the server
# gives, to say that nothing was done: what it goes by is in the head of the request, and its code is that of a bad request.
#
# Seen: the mutation is carried out, and then answered 406 BAD_REQUEST. The type is chosen when there is an answer to send. Whoever
# takes a 4xx for "not done" repeats what was done.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @apollo/server@5.5.1 graphql@16.15.0
cat > try.js <<'JS'
const assert = require("node:assert");
const { ApolloServer, HeaderMap } = require("@apollo/server");

async function main() {
  let written = 0;
  const server = new ApolloServer({
    typeDefs: "type Query { a: Int } type Mutation { write: Int }",
    resolvers: { Mutation: { write: () => (written += 1) } },
  });
  await server.start();
  const ask = async (accept) => {
    const headers = new HeaderMap([["content-type", "application/json"], ["accept", accept]]);
    const httpGraphQLRequest = { method: "POST", headers, search: "", body: { query: "mutation { write }" } };
    const { status, body } = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => ({}) });
    return [status ?? 200, /BAD_REQUEST/.test(body.string)];
  };
  const seen = { json: await ask("application/json"), csv: await ask("text/csv"), written };
  console.log(JSON.stringify(seen));
  assert.deepStrictEqual(seen, { json: [200, false], csv: [406, true], written: 2 });
  await server.stop();
}
main();
JS
node try.js
