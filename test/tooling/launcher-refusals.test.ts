import { existsSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { Place } from "../support/launcher";

jest.setTimeout(120_000);

let place: Place;

beforeEach(async () => {
  place = await Place.create();
});
afterEach(() => place?.clear());

/** What `npm start` says when it does not start at all: nothing runs, and the folder is free again. */
async function refusal(env: Record<string, string>): Promise<string> {
  const launcher = place.start(env);
  expect([await launcher.ended, place.processes()]).toEqual([1, []]);
  expect(existsSync(join(place.dataDir, "launcher.pid"))).toBe(false);
  return launcher.said();
}

describe("npm start", () => {
  it("names every port that is taken, and the variable that chooses another", async () => {
    const taken = await Promise.all([listen(place.ports.gateway), listen(place.ports.nza, "0.0.0.0")]);
    try {
      expect(await refusal({})).toBe(
        `port ${place.ports.gateway} is taken; choose another with PORT=…\n` +
          `port ${place.ports.nza} is taken; choose another with PORT_NZA=…\n`,
      );
    } finally {
      await Promise.all(taken.map((server) => new Promise((done) => server.close(done))));
    }
  });

  it("names a port that was given twice", async () => {
    const { zonmw } = place.ports;
    expect(await refusal({ PORT: String(zonmw) })).toBe(
      `port ${zonmw} is that of PORT too; choose another with PORT_ZONMW=…\n`,
    );
  });

  it("names everything that is malformed in its environment, without a password", async () => {
    const said = await refusal({
      PORT: "abc",
      PORT_NZA: "70000",
      DATABASE_URL_ZONMW: "nonsense",
      MIGRATION_DATABASE_URL_NZA: "nza:geheim@localhost",
    });
    expect(said).toBe(
      `Environment:
  PORT: must be a whole number from 1 to 65535, got "abc"
  PORT_NZA: must be a whole number from 1 to 65535, got "70000"
  DATABASE_URL_ZONMW: must start with postgres://
  MIGRATION_DATABASE_URL_NZA: must start with postgres://
`,
    );
  });

  it("says so when its data folder cannot be one", async () => {
    const file = join(place.dataDir, "file");
    writeFileSync(file, "");
    expect(await refusal({ DATA_DIR: file })).toContain(file);
  });
});

const listen = (port: number, host = "127.0.0.1"): Promise<Server> =>
  new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen({ port, host }, () => done(server));
  });
