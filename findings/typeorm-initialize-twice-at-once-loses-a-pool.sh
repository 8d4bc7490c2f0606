#!/usr/bin/env bash
# typeorm 1.1.1 with pg 8.23.0, on PGlite 0.5.14 over PostgreSQL's wire protocol, Node 20.20.
#
# `initialize` refuses a data source that is initialised already, so one would expect it to be safe to call from two places, such
# as a health check and whoever waits for the database: the second to be refused, or to wait for the first.
#
# Seen: after the first is done the second is refused; while the first is on its way both are carried out, and both succeed. The
# data source then has the pool of one of them. The other stays open for as long as the process lives: `destroy` does not end
# it, and nothing leads to it any more.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typeorm@1.1.1 pg@8.23.0 @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17
cat > try.mjs <<'JS'
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import pg from "pg";
import { DataSource } from "typeorm";

const server = new PGLiteSocketServer({ db: await PGlite.create(), host: "127.0.0.1", port: 0, maxConnections: 10 });
await server.start();
const url = `postgres://postgres:postgres@${server.getServerConn()}/postgres`;

async function counted(initialize) {
  const pools = [];
  class Pool extends pg.Pool {
    constructor(...options) {
      super(...options);
      pools.push(this);
    }
  }
  const driver = { ...pg, Client: pg.Client, Pool, types: pg.types };
  const dataSource = new DataSource({ type: "postgres", driver, url, poolSize: 1, installExtensions: false });
  const done = await initialize(dataSource);
  await dataSource.destroy();
  const outcome = done.map(({ status }) => status).join(", ");
  const told = `${outcome}; ${pools.length} pools, ${pools.filter(({ ended }) => ended).length} ended`;
  await Promise.all(pools.filter(({ ended }) => !ended).map((pool) => pool.end()));
  return told;
}

const settle = (...all) => Promise.allSettled(all);
const one = await counted(async (source) => [...(await settle(source.initialize())), ...(await settle(source.initialize()))]);
const both = await counted((source) => settle(source.initialize(), source.initialize()));
console.log(`one after the other: ${one}\nat once: ${both}`);
await server.stop();
JS
seen=$(node try.mjs)
printf '%s\n' "$seen"
[ "$seen" = 'one after the other: fulfilled, rejected; 1 pools, 1 ended
at once: fulfilled, fulfilled; 2 pools, 1 ended' ]
