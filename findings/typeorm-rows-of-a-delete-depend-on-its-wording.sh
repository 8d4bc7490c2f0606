#!/usr/bin/env bash
# typeorm 1.1.1 with pg 8.23.0, on PGlite 0.5.14 over PostgreSQL's wire protocol, Node 20.20.
#
# `dataSource.query` gives the rows of a statement. A DELETE or UPDATE with RETURNING has rows too, as an INSERT with RETURNING
# has, and one would expect them in the same form.
#
# Seen: of an INSERT with RETURNING it gives the rows; of a DELETE or UPDATE with RETURNING a pair of the rows and their number;
# of the very same DELETE inside WITH, read by a SELECT, the rows again. Types do not tell, as `query` gives `any`: code that
# loops over "the rows" of a queue that it empties finds two, neither of them a row, and whatever was in the queue is gone.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typeorm@1.1.1 pg@8.23.0 @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17
cat > try.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { DataSource } from "typeorm";

const server = new PGLiteSocketServer({ db: await PGlite.create(), host: "127.0.0.1", port: 0 });
await server.start();
const url = `postgres://postgres:postgres@${server.getServerConn()}/postgres`;
const dataSource = await new DataSource({ type: "postgres", url, poolSize: 1, installExtensions: false }).initialize();
await dataSource.query("CREATE TABLE task (id integer)");
const statements = [
  "INSERT INTO task VALUES (1), (2), (3) RETURNING id",
  "UPDATE task SET id = id WHERE id = 1 RETURNING id",
  "DELETE FROM task WHERE id = 1 RETURNING id",
  "WITH gone AS (DELETE FROM task WHERE id = 2 RETURNING id) SELECT id FROM gone",
];
for (const statement of statements) console.log(statement.split(" ")[0], JSON.stringify(await dataSource.query(statement)));
await dataSource.destroy();
await server.stop();
JS
seen=$(node try.mjs)
printf '%s\n' "$seen"
[ "$seen" = 'INSERT [{"id":1},{"id":2},{"id":3}]
UPDATE [[{"id":1}],1]
DELETE [[{"id":1}],1]
WITH [{"id":2}]' ]
