import { resolve } from "node:path";
import { readGatewayEnv } from "../../gateway/src/env";

const SECRET = "s".repeat(32);
const read = (source: NodeJS.ProcessEnv): ReturnType<typeof readGatewayEnv> =>
  readGatewayEnv({ GATEWAY_KEY_SECRET: SECRET, ...source });

describe("the gateway's environment", () => {
  it("needs a secret and nothing else", () => {
    expect(read({})).toMatchObject({
      keySecrets: [SECRET],
      oidc: { issuer: undefined, audience: "pakketgraaf", timeout: 5000 },
      trustProxy: [],
      cors: { origins: [] },
      calls: { timeout: 1000, operationTimeout: 1400, mutationTimeout: 15_000 },
      documents: { manifests: ["documents.json", "portal-documents.json"].map((file) => resolve(__dirname, "../../schema", file)), trustedOnly: [] },
      rate: { window: 60, points: 800_000, pointsAnonymous: 500_000, pointsPerClient: {}, pointsOfPlanning: 100 },
      newDocuments: { documents: 1200, documentsAnonymous: 300, window: 60 },
      planning: { threads: 1, queue: 64, timeout: 10_000, megabytes: 96 },
      cache: { store: "memory", staleIfError: 0, redisTimeout: 50 },
      cacheMegabytes: 48,
      overload: { maxBodyBytes: 1_048_576, maxConnections: 4096, maxConcurrent: 512, maxDelay: 250 },
      redisUrl: undefined,
    });
  });

  it.each([
    ["true", "everybody"],
    ["false", []],
    ["", []],
    ["portaal, anonymous", ["portaal", "anonymous"]],
  ])("takes %s for who may send trusted documents only", (TRUSTED_DOCUMENTS_ONLY, trustedOnly) => {
    expect(read({ TRUSTED_DOCUMENTS_ONLY }).documents).toMatchObject({ trustedOnly });
  });

  it.each(["1", "0", "TRUE", "False", "yes", "on", "ja", "Anonymous", "portaal,true", "portaal,", "portaal partner"])(
    "does not take %s for who may send trusted documents only: it would protect nobody",
    (TRUSTED_DOCUMENTS_ONLY) => {
      const client = TRUSTED_DOCUMENTS_ONLY.replace("portaal,", "");
      expect(() => read({ TRUSTED_DOCUMENTS_ONLY })).toThrow(
        new Error(
          "Environment:\n  TRUSTED_DOCUMENTS_ONLY: must be true, false, or clients separated by commas (anonymous: who has no token), " +
            `got "${client}"`,
        ),
      );
    },
  );

  it.each<[string | undefined, boolean]>([
    ["production", true],
    ["development", false],
    ["test", false],
    ["", false],
    [undefined, false],
  ])("is in production with NODE_ENV %j: %s", (NODE_ENV, production) => {
    expect(read({ NODE_ENV })).toMatchObject({ production });
  });

  it.each(["prod", "Production", "PRODUCTION", "staging", "true"])("knows no NODE_ENV %s", (NODE_ENV) => {
    expect(() => read({ NODE_ENV })).toThrow(
      new Error(`Environment:\n  NODE_ENV: must be one of production, development, test, got "${NODE_ENV}"`),
    );
  });

  it("tells which variables look like ours and are none", () => {
    const others = { PATH: "", HOME: "", NODE_OPTIONS: "", OTEL_RESOURCE_ATTRIBUTES: "", POSTGRES_DB: "", MAXIMUM: "", PORT_X: "", constructor: "" };
    const ours = { RATE_POINTS: "5", SUBGRAPH_URL_TOY: "http://toy", PORT_ZONMW: "1", WRITER_DATABASE_URL_ZONMW: "", DOCUMENTS: "" };
    const slips = { RATE_POINT: "5", MAX_TOKEN: "5", OIDC_ISSUER_URL: "https://x", SUBGRAPH_URL: "http://x", TRUSTED_DOCUMENTS: "true", MAX: "1" };
    expect(read({ ...others, ...ours, ...slips }).unknown).toEqual(Object.keys(slips).sort());
  });

  it("is read in full", () => {
    const other = "o".repeat(40);
    expect(
      read({
        GATEWAY_KEY_SECRET: `${SECRET}, ${other}`,
        OIDC_ISSUER: "https://issuer.example/realms/pakket",
        OIDC_AUDIENCE: "graph",
        TRUST_PROXY: "10.0.0.7, 192.168.0.0/16, ::1, fd00::/8",
        OIDC_TIMEOUT_MS: "7000",
        SUPERGRAPH_TIMEOUT_MS: "8000",
        CORS_ORIGINS: "https://portaal.example, http://localhost:5173,http://[::1]:8080",
        MUTATION_TIMEOUT_MS: "20000",
        MAX_DELAY_MS: "900",
        DOCUMENTS: "one.json, /two.json",
        RATE_POINTS_PER_CLIENT: "zonmw-portaal=5000000, partner=100",
        REDIS_URL: "redis://:password@redis:6379/1",
        STALE_IF_ERROR: "3600",
      }),
    ).toMatchObject({
      keySecrets: [SECRET, other],
      oidc: { issuer: "https://issuer.example/realms/pakket", audience: "graph", timeout: 7000 },
      supergraph: { timeout: 8000 },
      overload: { maxDelay: 900 },
      trustProxy: ["10.0.0.7", "192.168.0.0/16", "::1", "fd00::/8"],
      cors: { origins: ["https://portaal.example", "http://localhost:5173", "http://[::1]:8080"] },
      calls: { mutationTimeout: 20_000 },
      documents: { manifests: [resolve(__dirname, "../../one.json"), "/two.json"] },
      rate: { pointsPerClient: { "zonmw-portaal": 5_000_000, partner: 100 } },
      cache: { store: "redis", staleIfError: 3600 },
      redisUrl: "redis://:password@redis:6379/1",
    });
  });

  it("has everything that is wrong listed, the secret itself not", () => {
    expect(() =>
      read({
        GATEWAY_KEY_SECRET: `${SECRET},hunter2`,
        OIDC_ISSUER: "issuer.example",
        TRUST_PROXY: "true,10.0.0.0/33,10.0.0.7",
        MUTATION_TIMEOUT_MS: "0",
        RATE_POINTS_PER_CLIENT: "partner=many",
        ANSWER_CACHE: "disk",
        REDIS_URL: "hunter2@redis",
      }),
    ).toThrow(
      [
        "Environment:",
        "  GATEWAY_KEY_SECRET: must be a secret of at least 32 characters, or several separated by commas",
        '  OIDC_ISSUER: must start with http:// or https://, got "issuer.example"',
        '  TRUST_PROXY: must be IP addresses and ranges separated by commas, got "true"',
        '  TRUST_PROXY: must be IP addresses and ranges separated by commas, got "10.0.0.0/33"',
        '  MUTATION_TIMEOUT_MS: must be a whole number from 1 to 600000, got "0"',
        '  RATE_POINTS_PER_CLIENT: must be like client=points, separated by commas, got "partner=many"',
        '  ANSWER_CACHE: must be one of memory, redis, off, got "disk"',
        "  REDIS_URL: must start with redis:// or rediss://",
      ].join("\n"),
    );
  });

  it.each([
    ["*", ""],
    ["null", ""],
    ["portaal.example", ""],
    ["//portaal.example", ""],
    ["https://", ""],
    ["https://*.portaal.example", ""],
    ["https://portaal.example/", "; its origin is https://portaal.example"],
    ["https://portaal.example/graaf?x=1", "; its origin is https://portaal.example"],
    ["https://Portaal.example", "; its origin is https://portaal.example"],
    ["HTTPS://portaal.example", "; its origin is https://portaal.example"],
    ["https://portaal.example:443", "; its origin is https://portaal.example"],
    ["https://user:password@portaal.example", "; its origin is https://portaal.example"],
    ["https://zürich.example", "; its origin is https://xn--zrich-kva.example"],
    ["javascript://portaal.example", ""],
  ])("takes %s for no origin", (origin, meant) => {
    expect(() => read({ CORS_ORIGINS: `https://right.example,${origin}` })).toThrow(
      new Error(
        "Environment:\n  CORS_ORIGINS: must be origins as browsers send them, such as https://portaal.example, separated by " +
          `commas, got "${origin}"${meant}`,
      ),
    );
  });

  it("tells of each origin that is none, an empty one too", () => {
    const problems = (): string[] => {
      try {
        return [JSON.stringify(read({ CORS_ORIGINS: "*,,https://portaal.example/,https://portaal.example" }).cors)];
      } catch (error) {
        return (error as Error).message.split("\n").slice(1);
      }
    };
    expect(problems().map((line) => /got .*/.exec(line)![0])).toEqual([
      'got "*"',
      'got ""',
      'got "https://portaal.example/"; its origin is https://portaal.example',
    ]);
  });

  it("keeps answers in Redis only when there is one", () => {
    expect(read({ ANSWER_CACHE: "off", REDIS_URL: "redis://redis" }).cache).toMatchObject({ store: "off" });
    expect(() => read({ ANSWER_CACHE: "redis" })).toThrow("ANSWER_CACHE: redis needs REDIS_URL");
  });

  it.each([undefined, "", ",", `${SECRET},`])("cannot do with %j as secret", (GATEWAY_KEY_SECRET) => {
    expect(() => read({ GATEWAY_KEY_SECRET })).toThrow("GATEWAY_KEY_SECRET: must be a secret of at least 32 characters");
  });

  it.each(["0.0.0.0/0", "localhost", "10.0.0.0/8/8", "10.0.0.0/", "::1/129"])("trusts no proxy %s", (TRUST_PROXY) => {
    expect(() => read({ TRUST_PROXY })).toThrow("TRUST_PROXY: must be IP addresses");
  });
});
