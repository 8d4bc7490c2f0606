#!/usr/bin/env bash
# pg 8.23.1, on PGlite 0.5.14 over PostgreSQL's wire protocol, Node 20.20.
#
# A query with a `name` is prepared once per connection. When a migration changes the type of a column that it gives, PostgreSQL
# refuses the next execution ("cached plan must not change result type"): whoever prepared it has to do so again. One would expect
# the driver, which alone knows that it prepared anything, to do that, or at least to prepare it at the next try.
#
# Seen: pg goes on to take the statement for prepared, and each later execution on that connection fails too, until it closes. In a
# pool those are all connections that are busy enough never to be closed as idle. The error's code, 0A000, is that of many others
# ("feature not supported"); only `routine` tells it from those, as the message is in the server's language.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund pg@8.23.1 @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17
cat > try.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import pg from "pg";

const server = new PGLiteSocketServer({ db: await PGlite.create(), host: "127.0.0.1", port: 0 });
await server.start();
const client = new pg.Client(`postgres://postgres:postgres@${server.getServerConn()}/postgres`);
await client.connect();
await client.query("CREATE TABLE task (title text)");
const ask = () =>
  client.query({ name: "titles", text: "SELECT title FROM task WHERE title <> $1", values: [""] }).then(
    () => "answered",
    ({ code, routine }) => `${code} ${routine}`,
  );
console.log(await ask());
await client.query("ALTER TABLE task ALTER title TYPE varchar");
for (let times = 0; times < 3; times += 1) console.log(await ask());
await client.end();
await server.stop();
JS
seen=$(node try.mjs)
printf '%s\n' "$seen"
[ "$seen" = 'answered
0A000 RevalidateCachedQuery
0A000 RevalidateCachedQuery
0A000 RevalidateCachedQuery' ]
