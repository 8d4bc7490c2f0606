#!/usr/bin/env bash
# @apollo/client 4.3.8, rxjs 7.8.2, graphql 16.11.0, Node 20.20.
#
# A query is watched, and `fetchMore` is awaited; a field policy (relayStylePagination) joins the pages in the cache. One would
# expect that what the watched query has as its current result, when `fetchMore` has resolved, holds the page it fetched.
#
# Seen: `getCurrentResult()` still has the pages of before, though the cache has the new one. It changes some turns of the
# event loop later. A loop that goes on from `getCurrentResult().data.….pageInfo.endCursor` asks for the same page again.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps @apollo/client@4.3.8 rxjs@7.8.2 graphql@16.11.0
cat > try.mjs <<'JS'
import assert from "node:assert";
import { setTimeout as delay } from "node:timers/promises";
import { ApolloClient, ApolloLink, gql, InMemoryCache } from "@apollo/client/core";
import { relayStylePagination } from "@apollo/client/utilities";
import { of } from "rxjs";

const LETTERS = gql`
  query Letters($after: String) { letters(after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
const asked = [];
const link = new ApolloLink(({ variables: { after = null } }) => {
  asked.push(after);
  const id = after === null ? "a" : String.fromCharCode(after.charCodeAt(0) + 1);
  const edge = { __typename: "LetterEdge", cursor: id, node: { __typename: "Letter", id } };
  const pageInfo = { __typename: "PageInfo", hasNextPage: id < "z", endCursor: id };
  return of({ data: { letters: { __typename: "LetterConnection", edges: [edge], pageInfo } } });
});
const cache = new InMemoryCache({ typePolicies: { Query: { fields: { letters: relayStylePagination() } } } });
const client = new ApolloClient({ cache, link });
const idsIn = (data) => data.letters.edges.map(({ node }) => node.id).join("");

const watched = client.watchQuery({ query: LETTERS });
watched.subscribe(() => undefined);
await delay(100);
await watched.fetchMore({ variables: { after: "a" } });
const atOnce = idsIn(watched.getCurrentResult().data);
const cached = idsIn(cache.readQuery({ query: LETTERS }));
await delay(100);
const later = idsIn(watched.getCurrentResult().data);
console.log({ asked, atOnce, cached, later });
assert.deepStrictEqual({ asked, atOnce, cached, later }, { asked: [null, "a"], atOnce: "a", cached: "ab", later: "ab" });
process.exit(0);
JS
node try.mjs
