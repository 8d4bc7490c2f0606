import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { Place } from "../support/launcher";

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
    const taken = await Promise.all([
      listen(place.ports.gateway),
      listen(place.ports.nza, "0.0.0.0"),
      listen(place.ports.issuer),
    ]);
    try {
      expect(await refusal({})).toBe(
        `port ${place.ports.gateway} is taken; choose another with PORT=…\n` +
          `port ${place.ports.nza} is taken; choose another with PORT_NZA=…\n` +
          `port ${place.ports.issuer} is taken; choose another with PORT_ISSUER=…\n`,
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

  it("tells of each variable that only looks like one", async () => {
    const { zonmw } = place.ports;
    expect(await refusal({ PORT: String(zonmw), TRUSTED_DOCUMENT_ONLY: "true", MAX_TOKEN: "5" })).toBe(
      "MAX_TOKEN is no variable of this platform, and does nothing; .env.example has all that there are\n" +
        "TRUSTED_DOCUMENT_ONLY is no variable of this platform, and does nothing; .env.example has all that there are\n" +
        `port ${zonmw} is that of PORT too; choose another with PORT_ZONMW=…\n`,
    );
  });

  it("ends when a process of it can never start, and says what that says", async () => {
    const said = await refusal({ RATE_POINTS: "veel" });
    expect(said).toContain('RATE_POINTS: must be a whole number from 1 to 1000000000000, got "veel"');
    // Others may still say something while they are ended.
    expect(said).toContain("\ngateway does not start\n");
  });

  it("knows no other word for production", async () => {
    expect(await refusal({ NODE_ENV: "prod" })).toBe(
      'Environment:\n  NODE_ENV: must be one of production, development, test, got "prod"\n',
    );
  });

  it("names everything that is malformed in its environment, without a password", async () => {
    const said = await refusal({
      PORT: "abc",
      PORT_NZA: "70000",
      DATABASE_URL_ZONMW: "nonsense",
      WRITER_DATABASE_URL_ZONMW: "postgres://zonmw:geheim@localhost/zonmw",
      MIGRATION_DATABASE_URL_NZA: "nza:geheim@localhost",
      OIDC_ISSUER: "localhost:4010",
    });
    expect(said).toBe(
      `Environment:
  DATABASE_URL_ZONMW: must start with postgres://
  MIGRATION_DATABASE_URL_ZONMW: is missing (postgres://user:password@host:port/database)
  PORT_NZA: must be a whole number from 1 to 65535, got "70000"
  DATABASE_URL_NZA: is missing (postgres://user:password@host:port/database)
  WRITER_DATABASE_URL_NZA: is missing (postgres://user:password@host:port/database)
  MIGRATION_DATABASE_URL_NZA: must start with postgres://
  PORT: must be a whole number from 1 to 65535, got "abc"
  OIDC_ISSUER: must start with http:// or https://, got "localhost:4010"
`,
    );
  });

  const ADDRESSES = ["DATABASE_URL_ZONMW", "WRITER_DATABASE_URL_ZONMW", "MIGRATION_DATABASE_URL_ZONMW"];
  it.each(ADDRESSES)("asks a party that names %s for the other two", async (given) => {
    const missing = ADDRESSES.filter((address) => address !== given);
    expect(await refusal({ [given]: "postgres://127.0.0.1:1/weg" })).toBe(
      `Environment:\n${missing.map((name) => `  ${name}: is missing (postgres://user:password@host:port/database)\n`).join("")}`,
    );
  });

  it("refuses in production to bring an issuer that gives anybody a token", async () => {
    expect(await refusal({ NODE_ENV: "production" })).toBe(
      "the local issuer does not run with NODE_ENV=production: it lets anybody sign in as anybody; " +
        "give the address of a real one with OIDC_ISSUER=…\n",
    );
    expect(readdirSync(place.dataDir)).toEqual([]);
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
