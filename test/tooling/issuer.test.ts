import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRemoteJWKSet, decodeJwt, jwtVerify } from "jose";
import { accountsOf, CLIENTS, hasSecret } from "../../scripts/issuer/clients";
import { freePorts, run, type Running } from "../support/launcher";

const ISSUER = ["node", "dist/scripts/issuer/main.js"];
const CALLBACK = "http://127.0.0.1:53682/callback";

const dataDir = mkdtempSync(join(tmpdir(), "pakketgraaf-issuer-"));
let port: number;
let url: string;
let issuer: Running;

const start = async (): Promise<Running> => {
  const started = run(ISSUER, { DATA_DIR: dataDir, PORT_ISSUER: String(port) });
  await started.untilSaid("issuer: ready on");
  return started;
};

beforeAll(async () => {
  [port] = await freePorts(1);
  url = `http://127.0.0.1:${port}`;
  issuer = await start();
});
afterAll(async () => {
  issuer?.signal("SIGTERM");
  await issuer?.ended;
  rmSync(dataDir, { recursive: true });
});

const keptFile = (name: string): any => JSON.parse(readFileSync(join(dataDir, "issuer", name), "utf8"));
const secretOf = (id: string): string => keptFile("clients.json")[id];

const discovery = async (): Promise<any> => (await fetch(`${url}/.well-known/openid-configuration`)).json();

interface TokenAnswer {
  status: number;
  body: any;
}

async function askToken(form: Record<string, string>, authorization?: string): Promise<TokenAnswer> {
  const response = await fetch((await discovery()).token_endpoint, {
    method: "POST",
    headers: authorization ? { authorization } : {},
    body: new URLSearchParams(form),
  });
  return { status: response.status, body: await response.json() };
}

const signInAs = (id: string, secret: string, form: Record<string, string> = {}): Promise<TokenAnswer> =>
  askToken(
    { grant_type: "client_credentials", ...form },
    `Basic ${Buffer.from(`${id}:${secret}`).toString("base64")}`,
  );

/** What a token says once its signature, issuer and audience have been checked as the gateway does. */
async function claimsOf(token: string): Promise<Record<string, unknown>> {
  const keys = createRemoteJWKSet(new URL((await discovery()).jwks_uri));
  const { payload } = await jwtVerify(token, keys, { issuer: url, audience: "pakketgraaf", requiredClaims: ["exp"] });
  const { iat, exp, jti, ...claims } = payload;
  expect([exp! - iat!, Math.abs(iat! - Date.now() / 1000) < 60, typeof jti]).toEqual([3600, true, "string"]);
  return claims;
}

const byKind = (kind: string) => CLIENTS.filter((client) => client.kind === kind);

it("says what it can do, at the addresses where it does it", async () => {
  expect(await discovery()).toMatchObject({
    issuer: url,
    authorization_endpoint: `${url}/auth`,
    token_endpoint: `${url}/token`,
    jwks_uri: `${url}/jwks`,
    code_challenge_methods_supported: ["S256"],
    grant_types_supported: expect.arrayContaining(["authorization_code", "client_credentials"]),
    response_types_supported: expect.arrayContaining(["code"]),
  });
  const { keys } = (await (await fetch(`${url}/jwks`)).json()) as any;
  expect(keys).toEqual([
    {
      ...{ kty: "EC", crv: "P-256", alg: "ES256", use: "sig" },
      ...{ kid: expect.any(String), x: expect.any(String), y: expect.any(String) },
    },
  ]);
});

it("says nothing but that it is ready", () => {
  expect(issuer.said()).toBe(`issuer: ready on ${url}\n`);
});

describe("software", () => {
  const expected: Record<string, string> = {
    zorginstituut: "agenda:schrijven duiding:schrijven kader:schrijven koppeling:bezwaar signaal:beantwoorden",
    zonmw: "onderzoek:schrijven koppeling:schrijven koppeling:bevestigen signaal:beantwoorden suggestie:afwijzen",
    nza: "prestatie:schrijven tarief:schrijven bekostigingsregel:schrijven signaal:beantwoorden suggestie:afwijzen",
    achmea: "contractvoorwaarde:schrijven zorgadvies:schrijven signaal:beantwoorden suggestie:afwijzen",
    "cz-concern": "contractvoorwaarde:schrijven zorgadvies:schrijven signaal:beantwoorden suggestie:afwijzen",
    patientenorganisatie: "",
  };

  it("is of the four parties, two rival insurers and a partner; the insurers are concerns with conditions", () => {
    const seconds = Object.keys(expected).filter((organisatie) => expected[organisatie] !== "");
    expect(byKind("software").map(({ id, organisatie }) => [id, organisatie]).sort()).toEqual(
      [
        ...Object.keys(expected).map((organisatie) => [organisatie, organisatie]),
        // Of each that may change something: what the one proposed, the other confirms.
        ...seconds.map((organisatie) => [`${organisatie}-2`, organisatie]),
      ].sort(),
    );
    const data = join(__dirname, "../../subgraphs/verzekeraars/data");
    const read = (file: string): any[] => JSON.parse(readFileSync(join(data, file), "utf8"));
    const insurers = new Map(read("verzekeraars-organisaties.json").map((insurer) => [insurer.id, insurer]));
    const concerns = read("verzekeraars-contractvoorwaarden.json").map(
      ({ verzekeraar }) => insurers.get(verzekeraar)?.concern ?? verzekeraar,
    );
    expect(concerns).toEqual(expect.arrayContaining(["achmea", "cz-concern"]));
  });

  it.each(byKind("software"))("$id gets a token with its organisation and all scopes of it", async ({ id, organisatie }) => {
    const { status, body } = await signInAs(id, secretOf(id));
    const scope = expected[organisatie!] ? { scope: expected[organisatie!] } : {};
    expect([status, body]).toEqual([
      200,
      { access_token: expect.any(String), expires_in: 3600, token_type: "Bearer", ...scope },
    ]);
    expect(await claimsOf(body.access_token)).toEqual({
      iss: url,
      aud: "pakketgraaf",
      sub: id,
      azp: id,
      client_id: id,
      organisatie,
      ...scope,
    });
  });

  it.each(byKind("service"))("$id is of no organisation: what it sees is what everybody sees", async ({ id, scopes }) => {
    const { body } = await signInAs(id, secretOf(id));
    const scope = scopes.join(" ");
    expect(scope).toBe(id === "subgraaf-signalering" ? "documenten:eigen wijzigingen:volgen" : "documenten:eigen");
    expect(await claimsOf(body.access_token)).toEqual({ iss: url, aud: "pakketgraaf", sub: id, azp: id, client_id: id, scope });
  });

  it("may ask for less", async () => {
    const { body } = await signInAs("nza", secretOf("nza"), { scope: "tarief:schrijven" });
    expect(await claimsOf(body.access_token)).toMatchObject({ organisatie: "nza", scope: "tarief:schrijven" });
  });

  it.each(["zonmw", "patientenorganisatie", "subgraaf-nza"])("%s does not get a scope of another's", async (id) => {
    for (const scope of ["tarief:schrijven", "koppeling:schrijven tarief:schrijven"]) {
      const { status, body } = await signInAs(id, secretOf(id), { scope });
      expect([status, body.error, body.access_token]).toEqual([400, "invalid_scope", undefined]);
    }
  });

  it("is refused with a wrong secret, another's, or none", async () => {
    for (const secret of ["x", secretOf("nza"), `${secretOf("zonmw")}x`]) {
      expect(await signInAs("zonmw", secret)).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    }
    const nameless = await askToken({ grant_type: "client_credentials", client_id: "zonmw" });
    expect(nameless).toMatchObject({ status: 401, body: { error: "invalid_client" } });
    const portal = await askToken({ grant_type: "client_credentials", client_id: "zonmw-portaal" });
    expect(portal).toMatchObject({ status: 400, body: { error: "invalid_request" } });
  });
});

interface Visited {
  address: string;
  /** 0 where the way leaves the issuer. */
  status: number;
  html: string;
  headers?: Headers;
}

/** A browser, as far as a sign-in needs one: keeps cookies and follows no redirects by itself. */
class Browser {
  private readonly cookies = new Map<string, string>();

  async visit(address: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(address, {
      method: form ? "POST" : "GET",
      redirect: "manual",
      headers: { cookie: [...this.cookies].map((pair) => pair.join("=")).join("; ") },
      body: form && new URLSearchParams(form),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (value) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return response;
  }

  /** To where redirects, and forms that send themselves, end: a page, or an address that is not the issuer's. */
  async follow(address: string, form?: Record<string, string>): Promise<Visited> {
    const response = await this.visit(address, form);
    const location = response.headers.get("location");
    if (location) {
      const next = new URL(location, address).href;
      return next.startsWith(url) ? this.follow(next) : { address: next, status: 0, html: "" };
    }
    const html = await response.text();
    if (!html.includes("document.forms[0].submit()")) {
      return { address, status: response.status, headers: response.headers, html };
    }
    const fields = [...html.matchAll(/name="(.*?)" value="(.*?)"/g)].map(([, name, value]) => [name, value]);
    return this.follow(/action="(.*?)"/.exec(html)![1], Object.fromEntries(fields));
  }
}

const VERIFIER = randomBytes(32).toString("base64url");
const CHALLENGE = createHash("sha256").update(VERIFIER).digest("base64url");

const authorizeUrl = (client: string, parameters: Record<string, string> = {}): string => {
  const query = new URLSearchParams({
    client_id: client,
    response_type: "code",
    redirect_uri: CALLBACK,
    scope: "openid onderzoek:schrijven koppeling:schrijven koppeling:bevestigen signaal:beantwoorden suggestie:afwijzen",
    state: "toestand",
    code_challenge: CHALLENGE,
    code_challenge_method: "S256",
    ...parameters,
  });
  return `${url}/auth?${query}`;
};

const exchange = (client: string, code: string, verifier = VERIFIER): Promise<TokenAnswer> =>
  askToken({ grant_type: "authorization_code", client_id: client, code, redirect_uri: CALLBACK, code_verifier: verifier });

/** What the portal gets back when a member of staff chooses an account. */
async function signIn(browser: Browser, client: string, account: string, parameters = {}): Promise<URLSearchParams> {
  const { address } = await browser.follow(authorizeUrl(client, parameters));
  const back = await browser.follow(address, { account });
  expect(back.address).toMatch(`${CALLBACK}?`);
  return new URL(back.address).searchParams;
}

describe("staff at a portal", () => {
  it("choose an account on a page in Dutch that asks no password, and are known by it afterwards", async () => {
    const browser = new Browser();
    const { address, status: shown, html, headers } = await browser.follow(authorizeUrl("zonmw-portaal"));
    expect([shown, html]).toEqual([200, expect.stringMatching(/<html lang="nl">[^]*geen wachtwoord nodig/)]);
    expect([...html.matchAll(/name="account" value="(.*?)"/g)].map(([, account]) => account)).toEqual([
      "zonmw-medewerker-1",
      "zonmw-medewerker-2",
    ]);
    expect(html).not.toMatch(/(src|href|action)="(?!data:)|@import|<script/);
    expect(headers!.get("content-security-policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);

    const back = await browser.follow(address, { account: "zonmw-medewerker-2" });
    const { state, iss, code } = Object.fromEntries(new URL(back.address).searchParams);
    expect([back.address.split("?")[0], state, iss]).toEqual([CALLBACK, "toestand", url]);

    const { status, body } = await exchange("zonmw-portaal", code);
    expect([status, body]).toEqual([
      200,
      {
        access_token: expect.any(String),
        id_token: expect.any(String),
        expires_in: 3600,
        token_type: "Bearer",
        scope: expect.any(String),
      },
    ]);
    expect(await claimsOf(body.access_token)).toEqual({
      iss: url,
      aud: "pakketgraaf",
      sub: "zonmw-medewerker-2",
      azp: "zonmw-portaal",
      client_id: "zonmw-portaal",
      organisatie: "zonmw",
      scope: "onderzoek:schrijven koppeling:schrijven koppeling:bevestigen signaal:beantwoorden suggestie:afwijzen",
    });
    expect(decodeJwt(body.id_token)).toMatchObject({ aud: "zonmw-portaal", sub: "zonmw-medewerker-2" });
  });

  it.each(byKind("portal"))("$id is of its organisation, and gives the scopes that it asks for", async (portal) => {
    const [scope] = portal.scopes;
    const account = accountsOf(portal.organisatie!)[0];
    const answer = await signIn(new Browser(), portal.id, account, { scope: `openid ${scope}` });
    const { body } = await exchange(portal.id, answer.get("code")!);
    expect(await claimsOf(body.access_token)).toMatchObject({ sub: account, organisatie: portal.organisatie, scope });
  });

  it("are of their own organisation at GraphiQL too, and have its scopes without asking for them", async () => {
    const callback = { redirect_uri: "http://localhost:4000/", scope: "openid" };
    for (const { organisatie, scopes } of byKind("portal")) {
      const [account] = accountsOf(organisatie!);
      const browser = new Browser();
      const { address, html } = await browser.follow(authorizeUrl("graphiql", callback));
      expect([...html.matchAll(/name="account"/g)]).toHaveLength(byKind("portal").length * 2);
      const back = new URL((await browser.follow(address, { account })).address);
      expect(back.origin + back.pathname).toBe(callback.redirect_uri);
      const { body } = await askToken({
        ...{ grant_type: "authorization_code", client_id: "graphiql", code: back.searchParams.get("code")! },
        ...{ redirect_uri: callback.redirect_uri, code_verifier: VERIFIER },
      });
      expect(await claimsOf(body.access_token)).toMatchObject({
        ...{ sub: account, azp: "graphiql", organisatie, scope: scopes.join(" ") },
      });
    }
  });

  it("say who they are again when the portal asks, and may be somebody else then", async () => {
    const browser = new Browser();
    await signIn(browser, "zonmw-portaal", "zonmw-medewerker-1");
    const answer = await signIn(browser, "zonmw-portaal", "zonmw-medewerker-2", { prompt: "login" });
    const { body } = await exchange("zonmw-portaal", answer.get("code")!);
    expect(await claimsOf(body.access_token)).toMatchObject({ sub: "zonmw-medewerker-2" });
  });

  it("are nobody at the portal of another organisation", async () => {
    const browser = new Browser();
    await signIn(browser, "zonmw-portaal", "zonmw-medewerker-1");
    // At their own they still are who they were: no page in between.
    expect((await browser.follow(authorizeUrl("zonmw-portaal"))).address).toMatch(/callback\?code=/);

    const { address, html } = await browser.follow(authorizeUrl("nza-portaal", { scope: "openid tarief:schrijven" }));
    expect(html).toContain("Aanmelden bij nza");
    expect(await browser.follow(address, { account: "zonmw-medewerker-1" })).toMatchObject({
      status: 400,
      html: expect.stringContaining("unknown_account"),
    });
    const back = await browser.follow(address, { account: "nza-medewerker-1" });
    const { body } = await exchange("nza-portaal", new URL(back.address).searchParams.get("code")!);
    expect(await claimsOf(body.access_token)).toMatchObject({ sub: "nza-medewerker-1", organisatie: "nza" });
  });

  it("may leave without signing in", async () => {
    const browser = new Browser();
    const { address } = await browser.follow(authorizeUrl("zonmw-portaal"));
    const back = await browser.follow(address, { annuleren: "ja" });
    const answer = new URL(back.address).searchParams;
    expect([answer.get("error"), answer.get("code")]).toEqual(["access_denied", null]);
  });

  it("get no code without PKCE, nor a token with another verifier or a second time", async () => {
    for (const [code_challenge, code_challenge_method] of [["", ""], [CHALLENGE, "plain"]]) {
      const { address } = await new Browser().follow(
        authorizeUrl("zonmw-portaal", { code_challenge, code_challenge_method }),
      );
      const answer = new URL(address).searchParams;
      expect([address.split("?")[0], answer.get("error")]).toEqual([CALLBACK, "invalid_request"]);
    }
    const browser = new Browser();
    const first = (await signIn(browser, "zonmw-portaal", "zonmw-medewerker-1")).get("code")!;
    const refused = { status: 400, body: { error: "invalid_grant" } };
    expect(await exchange("zonmw-portaal", first, randomBytes(32).toString("base64url"))).toMatchObject(refused);
    const second = new URL((await browser.follow(authorizeUrl("zonmw-portaal"))).address).searchParams.get("code")!;
    expect(await exchange("zonmw-portaal", second)).toMatchObject({ status: 200 });
    expect(await exchange("zonmw-portaal", second)).toMatchObject(refused);
  });

  it("get no scope of another organisation", async () => {
    const { address } = await new Browser().follow(authorizeUrl("zonmw-portaal", { scope: "openid tarief:schrijven" }));
    expect(new URL(address).searchParams.get("error")).toBe("invalid_scope");
  });

  it("are sent back to this machine only", async () => {
    for (const elsewhere of ["https://elders.example/callback", "http://127.0.0.1:53682/elders", "http://10.0.0.1/callback"]) {
      expect(await new Browser().follow(authorizeUrl("zonmw-portaal", { redirect_uri: elsewhere }))).toMatchObject({
        status: 400,
        html: expect.stringContaining("redirect_uri"),
      });
    }
    const { address } = await new Browser().follow(
      authorizeUrl("zonmw-portaal", { redirect_uri: "http://localhost:1234/callback" }),
    );
    expect(address).toMatch(`${url}/aanmelden/`);
  });

  it("are not signed in by the form of another site, which has not their cookies", async () => {
    const { address } = await new Browser().follow(authorizeUrl("zonmw-portaal"));
    expect(await new Browser().follow(address, { account: "zonmw-medewerker-1" })).toMatchObject({
      status: 400,
      html: expect.stringContaining("Aanmelden lukt niet"),
    });
  });

  it("sign out, and then have to sign in again", async () => {
    const browser = new Browser();
    await signIn(browser, "zonmw-portaal", "zonmw-medewerker-1");
    const { html } = await browser.follow((await discovery()).end_session_endpoint);
    const [, action, xsrf] = /action="(.*?)".*name="xsrf" value="(.*?)"/.exec(html)!;
    const signedOut = await browser.follow(action, { xsrf, logout: "ja" });
    expect([signedOut.status, signedOut.html]).toEqual([200, expect.stringContaining("U bent afgemeld")]);
    expect((await browser.follow(authorizeUrl("zonmw-portaal"))).address).toMatch(`${url}/aanmelden/`);
  });
});

it("keeps its secrets to this user, and over a restart", async () => {
  const folder = join(dataDir, "issuer");
  const files = readdirSync(folder).sort();
  expect(files).toEqual(["clients.json", "keys.json"]);
  expect(files.map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600, 0o600]);
  const secrets = Object.values(keptFile("clients.json")) as string[];
  expect(Object.keys(keptFile("clients.json"))).toEqual(CLIENTS.filter(hasSecret).map(({ id }) => id));
  expect(new Set(secrets).size).toBe(secrets.length);
  expect(secrets.filter((secret) => !/^[\w-]{43}$/.test(secret))).toEqual([]);

  const before = files.map((file) => readFileSync(join(folder, file), "utf8"));
  const { body } = await signInAs("zonmw", secretOf("zonmw"));
  issuer.signal("SIGTERM");
  expect(await issuer.ended).toBe(0);
  issuer = await start();
  expect(files.map((file) => readFileSync(join(folder, file), "utf8"))).toEqual(before);
  expect(await claimsOf(body.access_token)).toMatchObject({ organisatie: "zonmw" });
  expect(await signInAs("zonmw", secretOf("zonmw"))).toMatchObject({ status: 200 });
});

it("does not run in production", async () => {
  const other = mkdtempSync(join(tmpdir(), "pakketgraaf-issuer-"));
  const refused = run(ISSUER, { DATA_DIR: other, PORT_ISSUER: String(port), NODE_ENV: "production" });
  expect(await refused.ended).toBe(1);
  expect(refused.said()).toBe(
    "issuer: the local issuer does not run with NODE_ENV=production: it lets anybody sign in as anybody; " +
      "give the address of a real one with OIDC_ISSUER=…\n",
  );
  expect(readdirSync(other)).toEqual([]);
  rmSync(other, { recursive: true });
});
