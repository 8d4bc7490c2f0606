import { OUR_VARIABLES, unknownVariables } from "@pakketgraaf/process";
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, relative, resolve } from "node:path";
import { Connections, readSubgraphEnv, serveSubgraph } from "@pakketgraaf/subgraph";
import { Ajv } from "ajv";
import type { FastifyInstance } from "fastify";
import { createLocalJWKSet } from "jose";
import { readGatewayEnv } from "../../gateway/src/env";
import { subgraphUrlVariable } from "../../gateway/src/graph/source";
import { readPortalEnv } from "../../portal/src/env";
import { loadSubgraph } from "../../schema/load";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { CLIENTS, hasSecret } from "../../scripts/issuer/clients";
import { readIssuerEnv } from "../../scripts/issuer/env";
import { readLauncherEnv } from "../../scripts/start/env";
import { gatewayEnvironment, portalEnvironment, subgraphEnvironment } from "../../scripts/start/environments";
import { openIdentity } from "../../scripts/start/identity";
import {
  environmentOf,
  instructionsFor,
  readCompose,
  readComposeFile,
  readDockerfile,
  readEnvExample,
  readText,
  sourcesOf,
  takenFrom,
  textsIn,
  variablesIn,
  type Instruction,
  type Service,
} from "../support/containers";
import { startToyGraph } from "../support/toy-graph";

const ROOT = resolve(__dirname, "..", "..");
const compose = readCompose();
const { services, networks, volumes } = compose;
const nginxConf = readText("docker/nginx.conf");

const NAMES = SUBGRAPHS.map(({ name }) => name);
/** Started only when somebody wants to look. */
const OBSERVERS = ["prometheus", "grafana"];
const SECRETS = variablesIn(compose).filter((name) => /PASSWORD|SECRET/.test(name));
/** Each its own, and as long as one has to be. */
const secretOf = (name: string): string => `${name.toLowerCase()}_of_32_characters`;
const GIVEN = Object.fromEntries(SECRETS.map((name) => [name, secretOf(name)]));

/** What is not for whoever runs it with Compose to choose: it goes by what is in the images, or on the networks. */
const OF_IMAGES = ["SUPERGRAPH", "SUPERGRAPH_POLL_MS", "SUPERGRAPH_TIMEOUT_MS", "DOCUMENTS", "EXAMPLE_QUERIES", "OIDC_AUDIENCE"];
const OF_NETWORKS = ["HOST", "OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_SERVICE_NAME"];

/** What Node.js and packages read themselves. */
const OF_NODE = ["NODE_ENV", "NODE_OPTIONS"];

interface Manifest {
  name: string;
  scripts: Record<string, string>;
  dependencies?: Record<string, string>;
}
const manifest = (folder: string): Manifest => JSON.parse(readText(join(folder, "package.json")));
/** A script without what is needed only beside sources: a build, and a shell that makes way. */
const compiled = (script: string): string => script.replace(/^exec /, "").replace(/\S*scripts\/run\.mjs /, "");
const folderOf = (workspace: string): string =>
  ["gateway", "portal", ...["packages", "subgraphs"].flatMap((parent) => readdirSync(join(ROOT, parent)).map((name) => `${parent}/${name}`))].find(
    (folder) => existsSync(join(ROOT, folder, "package.json")) && manifest(folder).name === workspace,
  )!;

/** The workspace of a service that is built here: the folder of the code that it runs. */
const workspaceOf = ({ build }: Service): string => build!.args.WORKSPACE;

/** The instructions that make the image of a service, those that install its packages, and those that compile. */
function instructionsOf({ build }: Service): Record<"image" | "packages" | "building", Instruction[]> {
  const { target, args } = build!;
  const [image, packages, building] = [target, "dependencies", "build"].map((stage) => instructionsFor(stage, args));
  return { image, packages, building };
}

/** The environment of the process in a service's container. */
function processEnv(service: Service): Record<string, string> {
  const image = instructionsOf(service)
    .image.filter(({ keyword }) => keyword === "ENV")
    .flatMap(({ text }) => [...text.matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)])
    .map(([, name, quoted, plain]) => [name, quoted ?? plain]);
  return { ...Object.fromEntries(image), ...environmentOf(service, GIVEN) };
}

/** The names that a reader asks an environment for; it is given what it does not go on without. */
function namesRead(read: (env: NodeJS.ProcessEnv) => void, given: NodeJS.ProcessEnv = {}): Set<string> {
  const names = new Set<string>();
  read(new Proxy(given, { get: (_, name) => (names.add(String(name)), given[String(name)]) }));
  return names;
}

async function readEnvOf(name: string, env: NodeJS.ProcessEnv) {
  const { port } = loadSubgraph(name as SubgraphName);
  const replaced = jest.replaceProperty(process, "env", env);
  try {
    return readSubgraphEnv(port);
  } finally {
    replaced.restore();
  }
}

const subgraphUrls = Object.fromEntries(NAMES.map((name) => [subgraphUrlVariable(name), "http://127.0.0.1"]));
const gatewayNames = namesRead(readGatewayEnv, { ...GIVEN, ...subgraphUrls });
const portalNames = namesRead(readPortalEnv);
const launcherNames = namesRead(readLauncherEnv);
const issuerNames = namesRead(readIssuerEnv);

async function subgraphNames(name: string): Promise<Set<string>> {
  const names = new Set<string>();
  const env = new Proxy({} as NodeJS.ProcessEnv, { get: (_, key) => void names.add(String(key)) });
  await readEnvOf(name, env).catch(() => undefined);
  return names;
}

const peersOf = (name: string): string[] =>
  Object.keys(services)
    .filter((other) => other !== name)
    .filter((other) => services[other].networks.some((network) => services[name].networks.includes(network)))
    .sort();

/** Runs a service's health check as its container would, with this machine's programs. */
const healthCheck = ({ healthcheck }: Service, port: number): Promise<number | null> => {
  const [kind, command, ...args] = healthcheck!.test;
  expect(kind).toBe("CMD");
  const child = spawn(
    command === "node" ? process.execPath : command,
    // Keycloak's port for this is fixed; to Compose, "$$" is how a "$" is written.
    args.map((arg) => arg.replace("127.0.0.1/9000", `127.0.0.1/${port}`).replaceAll("$$", "$")),
    { env: { PORT: String(port) }, stdio: ["ignore", "inherit", "ignore"] },
  );
  return new Promise((done) => child.once("exit", done));
};

/** A server that answers anything with a status, and remembers what it was asked. */
async function startStand() {
  const asked: (string | undefined)[] = [];
  const stand = { asked, status: 200, port: 0, stop: () => server.close() };
  const server = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(stand.status).end();
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  stand.port = (server.address() as AddressInfo).port;
  return stand;
}

/** For its routes only. */
function unconnectedSubgraph(): Promise<FastifyInstance> {
  const subgraph = loadSubgraph("zonmw");
  const nowhere = "postgres://127.0.0.1:1/none";
  return serveSubgraph(subgraph, {
    connections: new Connections(subgraph.createDataSource, { reader: nowhere, writer: nowhere }),
    keys: createLocalJWKSet({ keys: [] }),
    owners: { check: async () => "unreachable" },
  });
}

describe("docker-compose.yml", () => {
  it("is what the Compose specification allows", () => {
    const schema = JSON.parse(readText("test/support/compose-spec/compose-spec.json"));
    // Ajv knows this draft under the address without the "s".
    delete schema.$schema;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    validate(readComposeFile());
    expect(validate.errors).toBeNull();
  });

  it("has a database, a preparation and a subgraph for each party, two gateways, the portal and nginx, Keycloak, and what looks on", () => {
    const parties = NAMES.flatMap((name) => [name, `${name}-database`, `${name}-prepare`]);
    const others = ["gateway", "portal", "redis", "nginx", "keycloak", "keycloak-database", ...OBSERVERS];
    expect(Object.keys(services).sort()).toEqual([...parties, ...others].sort());
    expect(services.gateway.deploy).toEqual({ replicas: 2 });
    const optional = Object.keys(services).filter((name) => services[name].profiles);
    expect(optional).toEqual(OBSERVERS);
    for (const name of OBSERVERS) expect(services[name].profiles).toEqual(["observe"]);
  });

  it("names only networks and volumes that it declares, and declares none in vain", () => {
    const used = new Set(Object.values(services).flatMap((service) => service.networks));
    expect([...used].sort()).toEqual(Object.keys(networks).sort());
    const owners = [...NAMES, "keycloak"];
    expect(owners.map((name) => services[`${name}-database`].volumes)).toEqual(
      // From PostgreSQL 18 on, the image keeps its data below this folder.
      owners.map((name) => [`${name}-data:/var/lib/postgresql`]),
    );
    expect(Object.keys(volumes).sort()).toEqual([...owners, ...OBSERVERS].map((name) => `${name}-data`).sort());
  });

  it("lets a subgraph reach its own database only, nginx the gateway and the portal only, and Keycloak whom it signs in", () => {
    for (const name of NAMES) {
      expect(peersOf(name)).toEqual(["gateway", "keycloak", "prometheus", `${name}-database`, `${name}-prepare`].sort());
      expect(peersOf(`${name}-database`)).toEqual([name, `${name}-prepare`].sort());
      expect(peersOf(`${name}-prepare`)).toEqual([name, `${name}-database`].sort());
    }
    expect(peersOf("gateway")).toEqual([...NAMES, "redis", "nginx", "keycloak", "prometheus"].sort());
    expect(peersOf("redis")).toEqual(["gateway"]);
    expect(peersOf("nginx")).toEqual(["gateway", "portal"]);
    expect(peersOf("portal")).toEqual(["nginx"]);
    expect(peersOf("keycloak")).toEqual([...NAMES, "gateway", "keycloak-database", "prometheus"].sort());
    expect(peersOf("keycloak-database")).toEqual(["keycloak"]);
    expect(peersOf("grafana")).toEqual(["prometheus"]);
  });

  it("opens the ports of nginx, Keycloak and Grafana, and lets nothing else on a network that leads outside", () => {
    const open = Object.entries(services).filter(([, { ports }]) => ports);
    expect(open.map(([name, { ports }]) => [name, ports])).toEqual([
      ["nginx", ["${HOST:-127.0.0.1}:${PORT:-4000}:8080", "${HOST:-127.0.0.1}:${PORT_PORTAL:-4020}:8081"]],
      ["keycloak", ["${HOST:-127.0.0.1}:${PORT_ISSUER:-4010}:${PORT_ISSUER:-4010}"]],
      ["grafana", ["127.0.0.1:${PORT_GRAFANA:-3000}:3000"]],
    ]);
    const outside = Object.keys(networks).filter((name) => !networks[name]?.internal);
    const there = Object.keys(services).filter((name) => services[name].networks.some((one) => outside.includes(one)));
    expect(there).toEqual(["nginx", "keycloak", "grafana"]);
  });

  it("has the gateway believe nginx, and nobody else, about the address of a client", () => {
    const { ipam } = networks.gateway!;
    expect(ipam).toEqual({ config: [{ subnet: services.gateway.environment!.TRUST_PROXY }] });
    expect(readGatewayEnv(processEnv(services.gateway)).trustProxy).toEqual(["172.31.250.0/24"]);
    const there = Object.keys(services).filter((name) => services[name].networks.includes("gateway"));
    expect(there).toEqual(["gateway", "nginx"]);
  });

  it("starts a subgraph on a database that is prepared", () => {
    for (const name of NAMES) {
      expect(services[`${name}-prepare`].depends_on).toEqual({
        [`${name}-database`]: { condition: "service_healthy" },
      });
      expect(services[name].depends_on).toEqual({
        [`${name}-prepare`]: { condition: "service_completed_successfully" },
      });
      const { scripts } = manifest(workspaceOf(services[`${name}-prepare`]));
      const [shell, option, command] = services[`${name}-prepare`].command!;
      expect([shell, option]).toEqual(["sh", "-c"]);
      expect(command.split(" && ")).toEqual([scripts.provision, scripts.migrate, scripts.seed].map(compiled));
    }
    expect(services.gateway.depends_on).toBeUndefined();
  });

  it("mounts files that exist", () => {
    const files = Object.values(services)
      .flatMap((service) => service.volumes ?? [])
      .map((volume) => volume.split(":")[0])
      .filter((source) => source.startsWith("."));
    expect(files).toEqual([
      "./docker/nginx.conf",
      "./docker/keycloak",
      "./docker/prometheus.yml",
      "./docker/grafana/provisioning",
      "./docker/grafana/dashboards",
    ]);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe("the secrets", () => {
  const asked = /^\$\{[A-Z0-9_]+:\?.+\}$/;
  const secretsOf = (name: string): string[] => variablesIn(services[name]).filter((each) => SECRETS.includes(each));

  it("come from outside, each of them", () => {
    const written = textsIn(compose).filter(({ key, text }) => {
      const [, inAddress] = /:\/\/[^/@]*?:(.*)@/.exec(text) ?? [];
      const secret = inAddress ?? (/PASSWORD|SECRET|TOKEN(?!S)|KEY/i.test(key) ? text : undefined);
      return secret !== undefined && !asked.test(secret);
    });
    expect(written).toEqual([]);
    // Four roles of each party's database; Keycloak's own, what proves who a client is, and the passwords of staff.
    const clients = CLIENTS.filter(hasSecret);
    const portals = CLIENTS.filter(({ kind }) => kind === "portal");
    const others = ["GATEWAY_KEY_SECRET", "GRAFANA_PASSWORD"];
    expect(SECRETS).toHaveLength(4 * NAMES.length + 1 + clients.length + 2 * portals.length + others.length);
    expect([...readDockerfile().values()].flatMap(({ instructions }) => instructions)).not.toContainEqual({
      keyword: expect.stringMatching(/^(ARG|ENV)$/),
      text: expect.stringMatching(/PASSWORD|SECRET|TOKEN|KEY/i),
    });
  });

  it("reach only those who need them", () => {
    for (const name of NAMES) {
      const [admin, owner, writer, reader] = ["POSTGRES", "OWNER", "WRITER", "READER"].map(
        (role) => `${role}_PASSWORD_${name.toUpperCase()}`,
      );
      expect(secretsOf(`${name}-database`)).toEqual([admin]);
      expect(secretsOf(`${name}-prepare`)).toEqual([admin, owner, writer, reader]);
      expect(secretsOf(name)).toEqual([reader, writer, `SERVICE_CLIENT_SECRET_${name.toUpperCase()}`]);
    }
    expect(secretsOf("gateway")).toEqual(["GATEWAY_KEY_SECRET"]);
    expect(secretsOf("portal")).toEqual([]);
    expect(secretsOf("nginx")).toEqual([]);
    expect(secretsOf("prometheus")).toEqual([]);
    expect(secretsOf("grafana")).toEqual(["GRAFANA_PASSWORD"]);
    expect(secretsOf("keycloak-database")).toEqual(["POSTGRES_PASSWORD_KEYCLOAK"]);
    expect(secretsOf("keycloak").filter((name) => !/^(SERVICE_)?CLIENT_SECRET_|^STAFF_PASSWORD_/.test(name))).toEqual([
      "POSTGRES_PASSWORD_KEYCLOAK",
    ]);
  });

  it("stay out of the repository and of the images", () => {
    expect(readText(".gitignore").split("\n")).toContain(".env");
    const [first, ...rest] = readText(".dockerignore").split("\n").filter((line) => line && !line.startsWith("#"));
    expect(first).toBe("*");
    expect(rest.slice(rest.findLastIndex((line) => line.startsWith("!")) + 1)).toEqual(
      expect.arrayContaining(["**/.env*", "**/node_modules"]),
    );
  });
});

describe("the processes", () => {
  it.each(SUBGRAPHS)("give $name what its env.ts reads, and nothing else", async ({ name, defaultPort }) => {
    const known = new Set([...(await subgraphNames(name)), ...OF_NODE]);
    const [serving, preparing] = [processEnv(services[name]), processEnv(services[`${name}-prepare`])];
    expect(Object.keys({ ...serving, ...preparing }).filter((variable) => !known.has(variable))).toEqual([]);

    const database = `${name}-database:5432/${name}`;
    const passwordOf = (of: string): string => secretOf(`${of}_${name}`);
    const urls = {
      DATABASE_URL: `postgres://${name}:${passwordOf("READER_PASSWORD")}@${database}`,
      WRITER_DATABASE_URL: `postgres://${name}_writer:${passwordOf("WRITER_PASSWORD")}@${database}`,
    };
    expect(await readEnvOf(name, serving)).toEqual({
      HOST: "0.0.0.0",
      PORT: defaultPort,
      ...urls,
      MIGRATION_DATABASE_URL: undefined,
      ADMIN_DATABASE_URL: undefined,
      GATEWAY_URL: "http://gateway:4000",
      GATEWAY_TIMEOUT_MS: 3000,
      DATABASE_CONNECT_TIMEOUT_MS: 5000,
      WRITE_TIMEOUT_MS: 8000,
      OIDC_ISSUER: "http://keycloak.localhost:4010/realms/pakketgraaf",
      SERVICE_CLIENT_ID: `subgraaf-${name}`,
      SERVICE_CLIENT_SECRET: passwordOf("SERVICE_CLIENT_SECRET"),
      NODE_ENV: "production",
      LOG_LEVEL: "info",
      METRICS_HOST: "0.0.0.0",
      METRICS_PORT: 9464,
      DRAIN_MS: 2000,
      OTEL_EXPORTER_OTLP_ENDPOINT: undefined,
      OTEL_SERVICE_NAME: undefined,
    });
    expect(await readEnvOf(name, preparing)).toMatchObject({
      ...urls,
      MIGRATION_DATABASE_URL: `postgres://${name}_owner:${passwordOf("OWNER_PASSWORD")}@${database}`,
      ADMIN_DATABASE_URL: `postgres://postgres:${passwordOf("POSTGRES_PASSWORD")}@${name}-database:5432/postgres`,
      SERVICE_CLIENT_SECRET: undefined,
    });
  });

  it("give the gateway what its env.ts reads, and nothing else", () => {
    const env = processEnv(services.gateway);
    const known = new Set([...gatewayNames, ...OF_NODE]);
    expect(Object.keys(env).filter((variable) => !known.has(variable))).toEqual([]);
    const { host, port, keySecrets, oidc } = readGatewayEnv(env);
    expect({ host, port, keySecrets, oidc }).toEqual({
      host: "0.0.0.0",
      port: Number(new URL(services.zonmw.environment!.GATEWAY_URL as string).port),
      keySecrets: [secretOf("GATEWAY_KEY_SECRET")],
      oidc: { issuer: "http://keycloak.localhost:4010/realms/pakketgraaf", audience: "pakketgraaf", timeout: 5000 },
    });
  });

  it("give the portal what its env.ts reads, and nothing else, and let its pages ask the gateway", () => {
    const env = processEnv(services.portal);
    const known = new Set([...portalNames, ...OF_NODE]);
    expect(Object.keys(env).filter((variable) => !known.has(variable))).toEqual([]);
    expect(readPortalEnv(env)).toEqual({
      host: "0.0.0.0",
      port: 4020,
      gatewayUrl: "http://localhost:4000",
      issuer: "http://keycloak.localhost:4010/realms/pakketgraaf",
      clientId: "pakketgraaf-portaal",
      logLevel: "info",
      unknown: [],
    });
    const [, published] = services.nginx.ports!;
    expect(published).toBe("${HOST:-127.0.0.1}:${PORT_PORTAL:-4020}:8081");
    expect(readGatewayEnv(processEnv(services.gateway)).cors.origins).toEqual(["http://localhost:4020"]);
  });

  it("take the memory that they take with npm start", () => {
    const launched = readLauncherEnv({ OIDC_ISSUER: "http://127.0.0.1", GATEWAY_KEY_SECRET: "geheim" });
    const identity = openIdentity(launched);
    const [subgraph] = launched.subgraphs;
    const urls = { owner: "", writer: "", reader: "" };
    const given = {
      gateway: gatewayEnvironment(launched, identity),
      [subgraph.name]: subgraphEnvironment(subgraph, urls, launched, identity),
      portal: portalEnvironment(launched, identity),
    };
    for (const [name, { NODE_OPTIONS }] of Object.entries(given)) {
      expect([name, processEnv(services[name]).NODE_OPTIONS]).toEqual([name, NODE_OPTIONS]);
    }
  });

  it("pass on every setting that there is, unless it is fixed", async () => {
    const fixed = [...OF_IMAGES, ...OF_NETWORKS];
    const missing = (name: string, read: Iterable<string>): string[] => {
      const passed = Object.keys({ ...processEnv(services[name]), ...services[`${name}-prepare`]?.environment });
      return [...read].filter((each) => ![...passed, ...fixed].includes(each));
    };
    expect(missing("gateway", gatewayNames)).toEqual([]);
    expect(missing("portal", portalNames)).toEqual([]);
    for (const name of NAMES) expect(missing(name, await subgraphNames(name))).toEqual([]);
    const told = readEnvExample().filter(({ name, comment }) => fixed.includes(name) && comment.includes("Docker Compose"));
    expect(told.map(({ name }) => name).sort()).toEqual([...fixed].sort());
    // As Compose fills them in.
    const given = { MAX_COST: "20000", MAX_DEPTH: "8", RATE_WINDOW_SECONDS: "10", DRAIN_MS: "1" };
    const env = { ...processEnv(services.gateway), ...environmentOf(services.gateway, { ...GIVEN, ...given }) };
    const { limits, rate, drainTime } = readGatewayEnv(env);
    expect([limits.cost, limits.depth, rate.window, drainTime]).toEqual([20_000, 8, 10, 1]);
  });

  it("have the time to answer what they have begun", () => {
    const { mutationTimeout } = readGatewayEnv(processEnv(services.gateway)).calls;
    for (const name of [...NAMES, "gateway"]) {
      const seconds = Number(/^(\d+)s$/.exec(services[name].stop_grace_period ?? "10s")![1]);
      expect(1000 * seconds).toBeGreaterThan(mutationTimeout + readGatewayEnv(processEnv(services.gateway)).drainTime);
    }
  });

  it("let the gateway be asked by pages of the origins that are listed outside, and of the portal otherwise", () => {
    const corsOf = (given: Record<string, string>) =>
      readGatewayEnv({ ...processEnv(services.gateway), ...environmentOf(services.gateway, { ...GIVEN, ...given }) }).cors;
    expect(corsOf({})).toEqual({ origins: ["http://localhost:4020"] });
    expect(corsOf({ PORT_PORTAL: "8020" })).toEqual({ origins: ["http://localhost:8020"] });
    expect(corsOf({ CORS_ORIGINS: "https://portaal.example,http://localhost:5173" })).toEqual({
      origins: ["https://portaal.example", "http://localhost:5173"],
    });
  });

  it("let the gateway find each subgraph under its name and port", async () => {
    const { subgraphUrl } = readGatewayEnv(processEnv(services.gateway)).supergraph;
    for (const { name, defaultPort } of SUBGRAPHS) {
      expect(processEnv(services.gateway)).toHaveProperty(subgraphUrlVariable(name));
      expect(subgraphUrl(name)).toBe(`http://${name}:${defaultPort}/graphql`);
    }
    const server = await unconnectedSubgraph();
    expect(server.hasRoute({ method: "POST", url: "/graphql" })).toBe(true);
    await server.close();
  });
});

describe("the health checks", () => {
  const serving = [...NAMES, "gateway", "portal"];

  it("are there for all that keeps running", () => {
    const without = Object.keys(services).filter((name) => !services[name].healthcheck);
    expect(without.sort()).toEqual(NAMES.map((name) => `${name}-prepare`).sort());
    for (const name of [...NAMES, "keycloak"]) {
      expect(services[`${name}-database`].healthcheck!.test.slice(0, 2)).toEqual(["CMD", "pg_isready"]);
    }
    for (const name of serving) expect(services[name].healthcheck).toEqual(services.gateway.healthcheck);
  });

  it("find a gateway that is ready, and miss one that is gone", async () => {
    const graph = await startToyGraph();
    const port = Number(new URL(graph.origin).port);
    try {
      expect(await healthCheck(services.gateway, port)).toBe(0);
      // The same address through nginx.
      const { pathname } = new URL(services.nginx.healthcheck!.test.at(-1)!);
      expect((await fetch(new URL(pathname, graph.origin))).status).toBe(200);
    } finally {
      await graph.stop();
    }
    expect(await healthCheck(services.gateway, port)).toBe(1);
  });

  it("ask a subgraph whether it is ready", async () => {
    const server = await unconnectedSubgraph();
    const stand = await startStand();
    try {
      expect(await healthCheck(services.zonmw, stand.port)).toBe(0);
      stand.status = 503;
      expect(await healthCheck(services.zonmw, stand.port)).toBe(1);
      for (const url of stand.asked) expect(server.hasRoute({ method: "GET", url: url! })).toBe(true);
    } finally {
      stand.stop();
      await server.close();
    }
  });

  it("ask Keycloak the same", async () => {
    const stand = await startStand();
    expect(await healthCheck(services.keycloak, stand.port)).toBe(0);
    stand.status = 503;
    expect(await healthCheck(services.keycloak, stand.port)).toBe(1);
    expect(stand.asked).toEqual(["/health/ready", "/health/ready"]);
    stand.stop();
    expect(await healthCheck(services.keycloak, stand.port)).toBe(1);
  });
});

describe("docker/nginx.conf", () => {
  const setting = (name: string): string | undefined => new RegExp(`^\\s*${name}\\s+(.*);$`, "m").exec(nginxConf)?.[1];

  it("listens on the port that is published and checked", () => {
    expect(services.nginx.ports![0].split(":").at(-1)).toBe(setting("listen"));
    expect(new URL(services.nginx.healthcheck!.test.at(-1)!).port).toBe(setting("listen"));
    expect(services.nginx.volumes).toEqual(["./docker/nginx.conf:/etc/nginx/nginx.conf:ro"]);
  });

  it("sends everything to the names and ports of gateway and portal, with what the gateway has to know", () => {
    const upstreams = [...nginxConf.matchAll(/upstream (\w+) \{/g)].map(([, name]) => name);
    expect(upstreams).toEqual(["gateways", "portal"]);
    expect(nginxConf).toContain(`server portal:${processEnv(services.portal).PORT} resolve;`);
    expect(setting("server")).toMatch(`gateway:${processEnv(services.gateway).PORT} resolve max_fails=`);
    const targets = [...nginxConf.matchAll(/proxy_pass (.*);/g)].map(([, target]) => target);
    expect(new Set(targets)).toEqual(new Set(upstreams.map((name) => `http://${name}`)));
    expect(nginxConf).toContain("least_conn;");
    const headers = [...nginxConf.matchAll(/proxy_set_header (\S+)/g)].map(([, header]) => header);
    expect(headers).toEqual(
      expect.arrayContaining(["Host", "X-Real-IP", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto"]),
    );
  });

  it("leaves it to the gateway what is compressed, and who may read an answer from another origin", () => {
    expect(setting("gzip")).toBe("off");
    const lines = nginxConf.match(/^\s*(gzip|gunzip|brotli|add_header|proxy_hide_header|proxy_cache)\b.*$/gm)!;
    expect(lines.map((line) => line.trim())).toEqual(["gzip off;", "gzip off;"]);
    // These would keep from a gateway what it answers by, or be other than what it counts on.
    const changed = [...nginxConf.matchAll(/proxy_set_header (\S+)/g)].map(([, header]) => header.toLowerCase());
    const ofPortal = ["connection", "host"];
    expect(changed).toEqual([...ofPortal, "x-real-ip", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", ...ofPortal]);
  });

  it("logs nothing of a person: no arguments, no address, no header", () => {
    expect(nginxConf.match(/access_log .*;/g)).toEqual(["access_log /dev/stdout bare;", "access_log off;"]);
    const logged = setting("log_format")!.match(/\$\w+/g);
    expect(logged).toEqual(["$time_iso8601", "$request_method", "$uri", "$status", "$body_bytes_sent", "$request_time"]);
  });

  it("takes bodies of one megabyte at most, and does not tell its version", () => {
    expect(setting("client_max_body_size")).toBe("1m");
    expect(setting("server_tokens")).toBe("off");
  });
});

describe("the images", () => {
  const images = [...NAMES, "gateway", "portal"].map((name) => {
    const service = services[name];
    return { name, service, workspace: workspaceOf(service), ...instructionsOf(service) };
  });
  const included = readText(".dockerignore")
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
  const isBelow = (path: string, folder: string): boolean => `${path}/`.startsWith(`${folder}/`);

  it("are built for every subgraph, the gateway and the portal, each from its own workspace", () => {
    const build = (target: string, WORKSPACE: string) => ({ context: ".", target, args: { WORKSPACE } });
    expect(services.gateway.build).toEqual(build("gateway", "gateway"));
    expect(services.portal.build).toEqual(build("portal", "portal"));
    for (const name of NAMES) {
      expect(services[name].build).toEqual(build("subgraph", `subgraphs/${name}`));
      expect(services[`${name}-prepare`].build).toEqual(services[name].build);
    }
    for (const service of Object.values(services)) expect(Boolean(service.build)).toBe(!service.image);
  });

  it.each(images)("copy into $name only what exists and what .dockerignore lets through", ({ image, packages, building }) => {
    const sources = sourcesOf([...packages, ...building, ...image]);
    expect(sources.filter((source) => !existsSync(join(ROOT, source)))).toEqual([]);
    expect(sources.filter((source) => !included.some((path) => isBelow(source, path)))).toEqual([]);
  });

  it("let nothing else into the build", () => {
    const sources = [
      ...images.flatMap(({ image, packages, building }) => sourcesOf([...packages, ...building, ...image])),
      ...["graphiql", "pages"].flatMap((stage) => sourcesOf(instructionsFor(stage, {}))),
    ];
    expect(included.filter((path) => !sources.some((source) => isBelow(source, path)))).toEqual([]);
  });

  it.each(images)("have for $name the workspaces that it imports, compiled", ({ workspace, image, packages, building }) => {
    const needed = new Set([workspace]);
    for (const folder of needed) {
      for (const name of Object.keys(manifest(folder).dependencies ?? {})) {
        if (name.startsWith("@pakketgraaf/")) needed.add(folderOf(name));
      }
    }
    expect(takenFrom("build", image).sort()).toEqual([...needed].map((folder) => `${folder}/dist`).sort());
    for (const folder of needed) expect(sourcesOf(building).some((source) => isBelow(folder, source))).toBe(true);
    expect(building.at(-1)).toEqual({ keyword: "RUN", text: "node scripts/build.mjs" });
    // Of its sources nothing, but what a subgraph seeds.
    const own = sourcesOf(image).filter((source) => isBelow(source, workspace));
    expect(own).toEqual(workspace.startsWith("subgraphs/") ? [`${workspace}/data`] : []);
    const manifests = [...needed].map((folder) => `${folder}/package.json`);
    expect(sourcesOf(packages)).toEqual(expect.arrayContaining(["package.json", "package-lock.json", ...manifests]));
  });

  it("have for the gateway the files that it reads by default", () => {
    const { supergraph, exampleQueries } = readGatewayEnv(processEnv(services.gateway));
    expect(sourcesOf(instructionsOf(services.gateway).image)).toEqual(
      expect.arrayContaining([supergraph.source, exampleQueries].map((path) => relative(ROOT, path))),
    );
  });

  it.each(images)("install for $name its own packages and no tools", ({ workspace, packages }) => {
    const { text } = packages.find(({ keyword }) => keyword === "RUN")!;
    expect(text).toContain("npm ci --omit=dev ");
    expect(text).toMatch(new RegExp(`--workspace=${workspace} --include-workspace-root=false$`));
  });

  it.each(images)("start $name as its package.json does, as a user without rights", ({ workspace, image }) => {
    const last = (wanted: string) => image.filter(({ keyword }) => keyword === wanted).at(-1)?.text;
    expect(JSON.parse(last("CMD")!).join(" ")).toBe(compiled(manifest(workspace).scripts.start));
    expect(last("WORKDIR")).toBe(`/app/${workspace}`);
    expect(last("USER")).toBe("node");
    expect(image[0]).toEqual({ keyword: "FROM", text: expect.stringMatching(/^node:\d+-slim$/) });
  });
});

describe(".env.example", () => {
  const examples = readEnvExample();
  const defaults = Object.fromEntries(
    examples.filter(({ isDefault }) => isDefault).map(({ name, value }) => [name, value]),
  );

  it("names every variable that the platform reads, once, and no other", async () => {
    const subgraphs = await Promise.all(NAMES.map(subgraphNames));
    const read = new Set([
      ...launcherNames,
      ...issuerNames,
      ...gatewayNames,
      ...portalNames,
      ...subgraphs.flatMap((names) => [...names]),
      ...variablesIn(compose),
    ]);
    expect(examples.map(({ name }) => name).sort()).toEqual([...read].sort());
  });

  it("names all that a process takes for a variable of this platform, and the processes take it for one", () => {
    const names = examples.map(({ name }) => name);
    expect(unknownVariables(Object.fromEntries(names.map((name) => [name, ""])))).toEqual([]);
    const beginnings = Object.entries(OUR_VARIABLES).flatMap(([first, ends]) =>
      ends.map((end) => [first, end].filter(Boolean).join("_").replace("<NAME>", "ZONMW")),
    );
    expect(beginnings.filter((each) => !names.includes(each))).toEqual([]);
  });

  it("says of each what it is", () => {
    expect(examples.filter(({ comment }) => comment.length < 20)).toEqual([]);
  });

  it("gives no secret, and leaves nothing else to fill in", () => {
    const open = examples.filter(({ isDefault }) => !isDefault);
    expect(open.map(({ name }) => name).sort()).toEqual([...SECRETS].sort());
    expect(open.filter(({ value }) => value)).toEqual([]);
    expect(examples.filter(({ value }) => /:\/\/[^/]*@/.test(value))).toEqual([]);
  });

  it("shows the defaults that hold when nothing is chosen", async () => {
    const launcher = (env: NodeJS.ProcessEnv) => ({ ...readLauncherEnv(env), inherited: null });
    expect(launcher(defaults)).toEqual(launcher({}));
    expect(readIssuerEnv(defaults)).toEqual(readIssuerEnv({}));
    expect(readPortalEnv({ ...defaults, PORT: "" })).toEqual(readPortalEnv({}));
    const needed = { GATEWAY_KEY_SECRET: secretOf("GATEWAY_KEY_SECRET") };
    const gateway = (env: NodeJS.ProcessEnv) => {
      const { supergraph, ...read } = readGatewayEnv({ ...env, ...needed });
      return { ...read, supergraph: { ...supergraph, subgraphUrl: null } };
    };
    expect(gateway(defaults)).toEqual(gateway({}));
    const { subgraphUrl } = readGatewayEnv({ ...defaults, ...needed }).supergraph;
    for (const { name, defaultPort } of SUBGRAPHS) {
      expect(subgraphUrl(name)).toBe(`http://127.0.0.1:${defaultPort}/graphql`);
      const nowhere = "postgres://127.0.0.1/none";
      const given = { DATABASE_URL: nowhere, WRITER_DATABASE_URL: nowhere, GATEWAY_URL: "http://127.0.0.1:4000" };
      const alone = await readEnvOf(name, given);
      expect(alone).toMatchObject({ HOST: defaults.HOST, PORT: defaultPort });
      expect(await readEnvOf(name, { ...defaults, ...given, PORT: "" })).toEqual(alone);
    }
  });
});
