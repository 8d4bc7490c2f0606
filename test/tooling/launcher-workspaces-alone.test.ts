import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ANONYMOUS } from "@pakketgraaf/process";
import { asSuperuser, urlOf } from "../support/databases";
import { facts } from "../support/facts";
import { post } from "../support/http";
import { internalToken, TEST_SECRET, testKeys } from "../support/internal-token";
import { kill, Place, run, until } from "../support/launcher";

const name = `alleen_${randomBytes(6).toString("hex")}`;

let place: Place;

beforeEach(async () => {
  place = await Place.create();
});
afterEach(() => place?.clear());
afterAll(() =>
  asSuperuser("postgres", async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`DROP ROLE IF EXISTS ${name}, ${name}_writer, ${name}_owner`);
  }),
);

const status = (port: number, path: string): Promise<number | null> =>
  fetch(`http://127.0.0.1:${port}${path}`).then(
    (response) => response.status,
    () => null,
  );

async function stops(): Promise<void> {
  kill(place.processes("dist/main.js").find(({ command }) => command.startsWith("node"))!.pid, "SIGTERM");
  await until(() => place.processes().length === 0);
}

/** What a subgraph needs of the gateway: the keys by which it knows it. */
async function startKeys(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_request, response) => response.end(JSON.stringify(testKeys.jwks)));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => server.close() };
}

describe("a subgraph without the others", () => {
  it("waits for its database, which its own commands make, and then serves it", async () => {
    const port = place.ports.zonmw;
    const keys = await startKeys();
    const env = {
      ...place.env,
      PORT: String(port),
      DATABASE_URL: urlOf(name, { name, password: "open" }),
      WRITER_DATABASE_URL: urlOf(name, { name: `${name}_writer`, password: "geheim" }),
      MIGRATION_DATABASE_URL: urlOf(name, { name: `${name}_owner`, password: "geheimer" }),
      ADMIN_DATABASE_URL: urlOf("postgres"),
      GATEWAY_URL: keys.url,
      WRITE_TIMEOUT: "1",
    };
    const command = async (script: string): Promise<string> => {
      const running = run(["npm", "run", script, "-w", "subgraphs/zonmw"], env);
      expect([await running.ended, running.said()]).toEqual([0, expect.any(String)]);
      return running.said();
    };

    const subgraph = run(["npm", "start", "-w", "subgraphs/zonmw"], env);
    await subgraph.untilSaid("zonmw: waiting: no database");
    expect(subgraph.said()).toContain('"variable":"WRITE_TIMEOUT","msg":"WRITE_TIMEOUT is no variable of this platform');
    expect([await status(port, "/livez"), await status(port, "/readyz")]).toEqual([200, 503]);

    expect(await command("provision")).toContain(
      `zonmw: database "${name}" is there, with roles "${name}_owner", "${name}_writer" and "${name}"\n`,
    );
    expect(await command("migrate")).toMatch(/\nzonmw: ran Create\w+/);
    expect(await command("seed")).toMatch(/\nzonmw: seeded [1-9]\d* new records\n/);

    await subgraph.untilSaid(`zonmw: ready on http://127.0.0.1:${port}/graphql`);
    expect(await status(port, "/readyz")).toBe(200);
    const token = await internalToken("zonmw", ANONYMOUS);
    const { data } = await post(`http://127.0.0.1:${port}/graphql`, { query: "{ kennislacunes { totaal } }" }, { token });
    expect(data).toEqual({ kennislacunes: { totaal: facts("zonmw", "zonmw-kennislacunes").length } });

    await stops();
    keys.stop();
  });

  it("says what is missing from its environment", async () => {
    const subgraph = run(["npm", "start", "-w", "subgraphs/zonmw"], { ...place.env, PORT: "no", DATABASE_URL: "" });
    expect(await subgraph.ended).toBe(1);
    expect(subgraph.said()).toContain(`zonmw: Environment:
  DATABASE_URL: is missing (postgres://user:password@host:port/database)
  WRITER_DATABASE_URL: is missing (postgres://user:password@host:port/database)
  GATEWAY_URL: is missing (http://host:port)
  PORT: must be a whole number from 0 to 65535, got "no"
`);
  });
});

describe("the gateway without any subgraph", () => {
  it("starts, is ready, and answers with null and the reason", async () => {
    const env = {
      ...place.env,
      GATEWAY_KEY_SECRET: TEST_SECRET,
      SUBGRAPH_URL_ZONMW: "http://127.0.0.1:1/graphql",
      SUBGRAPH_URL_NZA: "http://127.0.0.1:1/graphql",
      RATE_POINT: "1",
    };
    const gateway = run(["npm", "start", "-w", "gateway"], env);
    await gateway.untilSaid(`gateway: ready on http://127.0.0.1:${place.ports.gateway}`);
    expect(gateway.said()).toContain('"variable":"RATE_POINT","msg":"RATE_POINT is no variable of this platform');
    expect(await status(place.ports.gateway, "/readyz")).toBe(200);
    const { data, errors } = await place.query("{ kennislacunes { totaal } }");
    expect(data).toEqual({ kennislacunes: null });
    expect(errors).toEqual([
      expect.objectContaining({ extensions: expect.objectContaining({ code: "SUBGRAPH_UNAVAILABLE" }) }),
    ]);
    await stops();
  });
});
