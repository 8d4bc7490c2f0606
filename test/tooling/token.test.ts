import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { freePorts, run, type Running } from "../support/launcher";

const dataDir = mkdtempSync(join(tmpdir(), "pakketgraaf-token-"));
let env: { DATA_DIR: string; PORT_ISSUER: string };
let url: string;
let issuer: Running;

beforeAll(async () => {
  const [port] = await freePorts(1);
  env = { DATA_DIR: dataDir, PORT_ISSUER: String(port) };
  url = `http://127.0.0.1:${port}`;
  issuer = run(["node", "dist/scripts/issuer/main.js"], env);
  await issuer.untilSaid("issuer: ready on");
});
afterAll(async () => {
  issuer?.signal("SIGTERM");
  await issuer?.ended;
  rmSync(dataDir, { recursive: true });
});

interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** What `npm run token` runs. */
const TOKEN = ["node", "dist/scripts/token.js"];

async function token(args: string[], overrides: Record<string, string> = {}, command = TOKEN): Promise<Outcome> {
  const running = run([...command, ...args], { ...env, ...overrides });
  const code = await running.ended;
  return { code, stdout: running.said("stdout"), stderr: running.said("stderr") };
}

const refusal = (stderr: string): Outcome => ({ code: 1, stdout: "", stderr: `${stderr}\n` });

const CLIENTS =
  "zorginstituut, zonmw, achmea, cz-concern, nza, patientenorganisatie, " +
  "zorginstituut-2, zonmw-2, achmea-2, cz-concern-2, nza-2, " +
  "subgraaf-zorginstituut, subgraaf-zonmw, subgraaf-verzekeraars, subgraaf-nza, subgraaf-signalering";

describe("npm run token", () => {
  it("prints a token and nothing else", async () => {
    const { code, stdout, stderr } = await token(["zonmw"], {}, ["npm", "run", "--silent", "token", "--"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(decodeJwt(stdout.trim())).toMatchObject({
      iss: url,
      aud: "pakketgraaf",
      organisatie: "zonmw",
      scope: "onderzoek:schrijven koppeling:schrijven koppeling:bevestigen signaal:beantwoorden suggestie:afwijzen",
    });
  });

  it("names the clients when it does not know the one that was asked for, or none was", async () => {
    expect(await token(["zonmv"])).toEqual(refusal(`there is no client "zonmv"; there are: ${CLIENTS}`));
    expect(await token([])).toEqual(refusal(`name a client: ${CLIENTS}`));
  });

  it("sends staff to the browser", async () => {
    expect(await token(["zonmw-portaal"])).toEqual(
      refusal(
        `zonmw-portaal is a portal: it sends staff to ${url}/auth to sign in with a browser; ` +
          "for the organisation's software: npm run token -- zonmw",
      ),
    );
  });

  it("says that the platform is not running, and makes nothing", async () => {
    const [port] = await freePorts(1);
    const empty = mkdtempSync(join(tmpdir(), "pakketgraaf-token-"));
    expect(await token(["zonmw"], { DATA_DIR: empty, PORT_ISSUER: String(port) })).toEqual(
      refusal(
        `nothing answers at http://127.0.0.1:${port}: ` +
          "the platform is not running (npm start), or with another PORT_ISSUER",
      ),
    );
    expect(readdirSync(empty)).toEqual([]);
    rmSync(empty, { recursive: true });
  });

  it("says that something else is there", async () => {
    const other = createServer((_request, response) => response.end("<html>"));
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    const { port } = other.address() as AddressInfo;
    expect(await token(["zonmw"], { PORT_ISSUER: String(port) })).toEqual(
      refusal(`what answers at http://127.0.0.1:${port} is no issuer; choose its port with PORT_ISSUER=…`),
    );
    other.close();
  });

  it("says that the issuer is of another copy of the platform", async () => {
    const other = mkdtempSync(join(tmpdir(), "pakketgraaf-token-"));
    expect(await token(["zonmw"], { DATA_DIR: other })).toEqual(
      refusal(`${url} does not know the secret of zonmw in ${other}/issuer; choose the folder of that copy with DATA_DIR=…`),
    );
    rmSync(other, { recursive: true });
  });
});
