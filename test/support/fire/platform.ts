import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Postgres } from "../../../scripts/start/postgres";
import { rolesOf } from "../databases";
import { TEST_SECRET } from "../internal-token";
import { startIssuer, type TestIssuer } from "../issuer";
import { FEW_DOCUMENTS, freePorts, until } from "../launcher";
import { copyPrepared } from "../prepared";
import { startCuttingProxy, type CuttingProxy } from "./cutting-proxy";
import { Killable } from "./killable";

const NAMES = ["zorginstituut", "zonmw"] as const;
type Name = (typeof NAMES)[number];

/**
 * Two subgraphs, the gateway and a PostgreSQL that keeps what it has acknowledged, each a process of its own, with proxies
 * where an answer can be lost: database to ZonMw, ZonMw to gateway, gateway to client.
 */
export interface PlatformUnderFire {
  /** Where clients send their requests: through the proxy. */
  url: string;
  issuer: TestIssuer;
  gateway: Killable;
  zonmw: Killable;
  killPostgres: () => void;
  proxies: Record<"database" | "subgraph" | "gateway", CuttingProxy>;
  /** Address of ZonMw's database for the superuser, past the proxy. */
  adminUrl: () => string;
  /** The same for the role that sees all of ZonMw's. */
  writerUrl: () => string;
  /** Waits until a query through everything is answered. */
  untilWell: () => Promise<void>;
  stop: () => Promise<void>;
}

export async function startPlatformUnderFire(): Promise<PlatformUnderFire> {
  const dataDir = mkdtempSync(join(tmpdir(), "pakketgraaf-fire-"));
  copyPrepared(dataDir);
  const folder = join(dataDir, "postgres");
  const postgres = new Postgres({ folder, settings: ["max_connections=200"] });
  await postgres.start();
  postgres.keepRunning(() => undefined);
  const postgresPort = (): number => Number(new URL(postgres.adminUrl).port);

  const issuer = await startIssuer();
  const [gatewayPort, ...subgraphPorts] = await freePorts(1 + NAMES.length);
  const portOf = (name: Name): number => subgraphPorts[NAMES.indexOf(name)];
  const proxies = {
    database: await startCuttingProxy(postgresPort),
    subgraph: await startCuttingProxy(() => portOf("zonmw")),
    gateway: await startCuttingProxy(() => gatewayPort),
  };
  const addressOf = (name: Name, role: { name: string; password: string }, port: number): string =>
    `postgres://${role.name}:${role.password}@127.0.0.1:${port}/${name}`;

  const processes = new Map<Name | "gateway", Killable>();
  for (const name of NAMES) {
    const roles = rolesOf(name);
    const port = name === "zonmw" ? proxies.database.port : postgresPort();
    processes.set(
      name,
      new Killable(`subgraphs/${name}`, {
        PORT: String(portOf(name)),
        DATABASE_URL: addressOf(name, roles.reader, port),
        WRITER_DATABASE_URL: addressOf(name, roles.writer, port),
        GATEWAY_URL: `http://127.0.0.1:${gatewayPort}`,
      }),
    );
  }
  processes.set(
    "gateway",
    new Killable("gateway", {
      ...FEW_DOCUMENTS,
      PORT: String(gatewayPort),
      GATEWAY_KEY_SECRET: TEST_SECRET,
      OIDC_ISSUER: issuer.url,
      SUBGRAPH_URL_ZORGINSTITUUT: `http://127.0.0.1:${portOf("zorginstituut")}/graphql`,
      SUBGRAPH_URL_ZONMW: `http://127.0.0.1:${proxies.subgraph.port}/graphql`,
    }),
  );
  for (const each of processes.values()) each.start();

  const url = `http://127.0.0.1:${proxies.gateway.port}/graphql`;
  return {
    url,
    issuer,
    gateway: processes.get("gateway")!,
    zonmw: processes.get("zonmw")!,
    killPostgres: () => killPostmaster(folder),
    proxies,
    adminUrl: () => {
      const address = new URL(postgres.adminUrl);
      address.pathname = "/zonmw";
      return address.href;
    },
    writerUrl: () => addressOf("zonmw", rolesOf("zonmw").writer, postgresPort()),
    untilWell: () =>
      until(
        () => answers(url),
        () => [...processes].map(([name, { lastWords }]) => `${name}:\n${lastWords}`).join("\n"),
      ),
    stop: async () => {
      await Promise.all([...processes.values()].map((each) => each.stop()));
      await Promise.all(Object.values(proxies).map((proxy) => proxy.stop()));
      await issuer.stop();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const query = "{ agendaItems(first: 1) { nodes { projecten { totaal } } } }";
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors?: unknown };
    return response.status === 200 && !errors;
  } catch {
    return false;
  }
}

function killPostmaster(folder: string): void {
  const [pid] = readFileSync(join(folder, "cluster", "postmaster.pid"), "utf8").split("\n").map(Number);
  process.kill(pid, "SIGKILL");
}
