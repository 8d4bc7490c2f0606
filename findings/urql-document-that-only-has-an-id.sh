#!/usr/bin/env bash
# @urql/core 6.0.3, graphql 16.11.0, Node 20.20.
#
# A persisted document may have an id and no text: that is what its makers write (`documentId`, with no definitions), and what
# keeps the texts of queries out of a bundle. One would expect it to work, or to fail, wherever it runs.
#
# Seen: with NODE_ENV=production the request goes out with the id; with any other NODE_ENV, or none, the same lines throw
# before anything is sent, because a check that is left out in production wants an operation among the definitions. So it
# fails on a developer's machine and in tests, and works for users.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @urql/core@6.0.3 graphql@16.11.0
cat > try.js <<'JS'
const { Client, fetchExchange } = require("@urql/core");
const sent = [];
const client = new Client({
  url: "http://graph.example/graphql",
  exchanges: [fetchExchange],
  preferGetMethod: false,
  fetch: async (_url, { body }) => {
    sent.push(JSON.parse(body));
    return new Response('{"data":{"ok":true}}', { headers: { "content-type": "application/json" } });
  },
});
const document = { kind: "Document", definitions: [], documentId: "sha256:0a1b" };
const ask = async () => (await client.query(document, {}).toPromise()).data;
ask().then(
  (data) => console.log(JSON.stringify({ data, documentId: sent[0].documentId, query: sent[0].query })),
  (error) => console.log(JSON.stringify({ thrown: error.message.split("\n")[0], sent: sent.length })),
);
JS
production=$(NODE_ENV=production node try.js)
development=$(NODE_ENV=development node try.js)
printf '%s\n' "production:  $production" "development: $development"
[ "$production" = '{"data":{"ok":true},"documentId":"sha256:0a1b"}' ]
[[ "$development" == '{"thrown":"'*'","sent":0}' ]]
