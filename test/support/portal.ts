import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { createPortalServer } from "../../portal/src/server";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { startBrowser } from "./browser";
import { createSeededDatabase, type TestDatabase } from "./databases";
import { startFederation, type Federation } from "./federation";
import { freePorts, run } from "./launcher";

const ROOT = resolve(__dirname, "../..");
const ISSUER = ["node", join(ROOT, "dist/scripts/issuer/main.js")];
const MANIFESTS = ["documents.json", "portal-documents.json"].map((file) => join(ROOT, "schema", file));
/** Longer than a busy machine needs. */
const PATIENCE_MS = 60_000;

/** The portal on the real platform: its server, the federation, the local issuer and a browser. */
export interface PortalRig {
  origin: string;
  federation: Federation;
  /** Of the databases that tests write; by subgraph. */
  databases: Partial<Record<SubgraphName, TestDatabase>>;
  /** A page in a context of its own, as on a machine of its own. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  /** Of software of an organisation, ZonMw's unless said otherwise. */
  token: (client?: string) => Promise<string>;
  /** What a browser said that should not happen: errors, and refusals of the policy. */
  complaints: string[];
  /** Whom pages asked anything of. */
  hosts: Set<string>;
  stop: () => Promise<void>;
}

/** @param isWritten whether tests write: then to databases of their own */
export async function startPortal(isWritten = false): Promise<PortalRig> {
  const folder = mkdtempSync(join(tmpdir(), "pakketgraaf-portal-"));
  const [issuerPort, portalPort] = await freePorts(2);
  const issuer = run(ISSUER, { DATA_DIR: folder, PORT_ISSUER: String(issuerPort) });
  await issuer.untilSaid("issuer: ready on");
  const oidcIssuer = `http://127.0.0.1:${issuerPort}`;
  const origin = `http://127.0.0.1:${portalPort}`;
  const databases = isWritten
    ? Object.fromEntries(await Promise.all(SUBGRAPHS.map(async ({ name }) => [name, await createSeededDatabase(name)] as const)))
    : {};
  const federation = await startFederation(databases, {
    oidcIssuer,
    cors: { origins: [origin] },
    // Subgraphs ask here without the tokens by which they may ask their own.
    documents: { manifests: MANIFESTS, trustedOnly: isWritten ? [] : ["anonymous"] },
  });
  const portal = await createPortalServer({ gatewayUrl: federation.url, issuer: oidcIssuer, clientId: "pakketgraaf-portaal" });
  await portal.listen({ host: "127.0.0.1", port: portalPort });
  const browser: Browser = await startBrowser();
  const complaints: string[] = [];
  const hosts = new Set<string>();
  return {
    origin,
    federation,
    databases,
    complaints,
    hosts,
    token: (client = "zonmw") => tokenOf(oidcIssuer, client, join(folder, "issuer", "clients.json")),
    newPage: async (options = {}) => {
      const context = await browser.newContext({ baseURL: origin, locale: "nl-NL", ...options });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("request", (request) => hosts.add(new URL(request.url()).host));
      return page;
    },
    stop: async () => {
      await browser.close();
      await portal.close();
      await federation.stop();
      issuer.signal("SIGTERM");
      await issuer.ended;
      await Promise.all(Object.values(databases).map((database) => database.drop()));
      rmSync(folder, { recursive: true });
    },
  };
}

/** Signs a made-up member of staff in, from whatever page one is on. */
export async function signIn(page: Page, account: string): Promise<void> {
  await page.getByRole("button", { name: "Aanmelden" }).first().click();
  await page.getByRole("button", { name: account }).click();
  await page.getByRole("button", { name: "Afmelden" }).waitFor();
}

/** @param file with the secrets of clients */
async function tokenOf(issuer: string, client: string, file: string): Promise<string> {
  const { [client]: secret } = JSON.parse(readFileSync(file, "utf8"));
  const response = await fetch(`${issuer}/token`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${client}:${secret}`).toString("base64")}` },
    body: new URLSearchParams({ grant_type: "client_credentials" }),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}
