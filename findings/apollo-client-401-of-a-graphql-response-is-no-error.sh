#!/usr/bin/env bash
# @apollo/client 4.3.8, graphql 16.15.0, Node 20.20.
#
# A link that renews a token when the server answers 401 listens to errors, and asks for a ServerError with that status code. One would
# expect any 401 to come there, whatever its body.
#
# Seen: so it is for application/json. By itself the client prefers application/graphql-response+json, and an answer of that type with
# `errors` is handed on as a result, at whatever status: no ServerError, and nothing in `error` of the observer. The status is only in
# the `response` of the operation's context.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @apollo/client@4.3.8 graphql@16.15.0 rxjs@7.8.2
cat > try.mjs <<'JS'
import assert from "node:assert";
import { createServer } from "node:http";
import { ApolloClient, ApolloLink, gql, InMemoryCache, ServerError } from "@apollo/client";
import { HttpLink } from "@apollo/client/link/http";

const REFUSED = JSON.stringify({ errors: [{ message: "no", extensions: { code: "UNAUTHENTICATED" } }] });
let preferred;

async function heard(type) {
  const server = createServer((request, response) => {
    preferred = request.headers.accept.split(",")[0];
    response.writeHead(401, { "content-type": type }).end(REFUSED);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const seen = {};
  const look = new ApolloLink((operation, forward) => {
    const answers = forward(operation);
    answers.subscribe({
      next: () => (seen.next = operation.getContext().response.status),
      error: (error) => (seen.error = ServerError.is(error) && error.statusCode),
    });
    return answers;
  });
  const link = ApolloLink.from([look, new HttpLink({ uri: `http://127.0.0.1:${server.address().port}` })]);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  await client.query({ query: gql`{ a }` }).catch(() => undefined);
  await new Promise((done) => server.close(done));
  return seen;
}

const seen = { json: await heard("application/json"), graphql: await heard("application/graphql-response+json"), preferred };
console.log(JSON.stringify(seen));
assert.deepStrictEqual(seen, { json: { error: 401 }, graphql: { next: 401 }, preferred: "application/graphql-response+json" });
JS
node try.mjs
