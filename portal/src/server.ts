import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import staticFiles from "@fastify/static";
import { SERVER_OPTIONS } from "@pakketgraaf/process";
import fastify, { type FastifyInstance } from "fastify";
import type { Settings } from "../app/settings";
import { policyOf } from "./policy";

/** What `build.mjs` made. */
const BUILT = resolve(__dirname, "..", "dist", "app");

/** Milliseconds that a browser may take to send a request. */
const RECEIVE_TIMEOUT = 20_000;

export interface PortalOptions {
  /** Address of the gateway, as browsers reach it. */
  gatewayUrl: string;
  /** Who signs users in; without one nobody can. */
  issuer?: string;
  /** The client that the portal is at the issuer: a public one. */
  clientId: string;
  /** Folder with the built pages. */
  built?: string;
}

/**
 * The portal over HTTP: its one page at every address that is no file, its files at `/assets/…`, and health at `/livez` and
 * `/readyz`. It asks nothing itself: browsers ask the gateway.
 * @throws Error when the pages were not built
 */
export async function createPortalServer({ built = BUILT, ...options }: PortalOptions): Promise<FastifyInstance> {
  if (!existsSync(join(built, "index.html"))) throw new Error("its pages are not built: npm run build");
  const app = fastify({ ...SERVER_OPTIONS, requestTimeout: RECEIVE_TIMEOUT });
  // Nothing here is asked with a body.
  app.removeAllContentTypeParsers();
  const policy = policyOf(options);
  app.addHook("onRequest", async (_request, reply) => {
    void reply.headers({
      "content-security-policy": policy,
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=()",
    });
  });
  // As it is now: built anew, it names other files.
  const page = (): string => fillIn(readFileSync(join(built, "index.html"), "utf8"), options);
  // Each file has its content in its name; those beside it with .br and .gz are what browsers get.
  await app.register(staticFiles, {
    root: join(built, "assets"),
    prefix: "/assets/",
    preCompressed: true,
    immutable: true,
    maxAge: "365d",
    index: false,
    // What is given goes by what the browser takes.
    setHeaders: (response) => void response.setHeader("vary", "accept-encoding"),
  });
  const notices = readFileSync(join(built, "THIRD_PARTY_NOTICES.txt"), "utf8");
  app.get("/licenties.txt", (_request, reply) => reply.type("text/plain; charset=utf-8").send(notices));
  for (const health of ["/livez", "/readyz"]) app.get(health, () => ({ status: "ok" }));
  // Where an address leads, the page itself knows; what asks for a file that is not there, is told so.
  app.setNotFoundHandler((request, reply) => {
    const isPage = ["GET", "HEAD"].includes(request.method) && !request.url.startsWith("/assets/");
    if (!isPage) return reply.code(404).type("text/plain; charset=utf-8").send("Er is hier niets.");
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page());
  });
  return app;
}

/** The page with its settings, which are the same for everybody. */
function fillIn(page: string, { gatewayUrl, issuer, clientId }: PortalOptions): string {
  const settings: Settings = { gateway: gatewayUrl.replace(/\/+$/, ""), issuer, clientId };
  // "<" would end the script element; JSON allows it to be written as an escape.
  const text = JSON.stringify(settings).replaceAll("<", "\\u003c");
  return page.replace(/(?<=id="settings">)/, () => text);
}
