import { resolve } from "node:path";
import { readGatewayEnv } from "../../gateway/src/env";

const SECRET = "s".repeat(32);
const read = (source: NodeJS.ProcessEnv): ReturnType<typeof readGatewayEnv> =>
  readGatewayEnv({ GATEWAY_KEY_SECRET: SECRET, ...source });

describe("the gateway's environment", () => {
  it("needs a secret and nothing else", () => {
    expect(read({})).toMatchObject({
      keySecrets: [SECRET],
      oidc: { issuer: undefined, audience: "pakketgraaf" },
      trustProxy: [],
      calls: { timeout: 1000, operationTimeout: 1400, mutationTimeout: 15_000 },
      documents: { manifests: [resolve(__dirname, "../../schema/documents.json")], trustedOnly: [] },
      rate: { window: 60, points: 10_000_000, pointsAnonymous: 2_000_000, pointsPerClient: {} },
      cache: { store: "memory", megabytes: 64, staleIfError: 0, redisPatience: 50 },
      overload: { maxBodyBytes: 1_048_576, maxConnections: 4096, maxConcurrent: 512 },
      redisUrl: undefined,
    });
  });

  it.each([
    ["true", "everybody"],
    ["false", []],
    ["portaal, anonymous", ["portaal", "anonymous"]],
  ])("takes %s for who may send trusted documents only", (TRUSTED_DOCUMENTS_ONLY, trustedOnly) => {
    expect(read({ TRUSTED_DOCUMENTS_ONLY }).documents).toMatchObject({ trustedOnly });
  });

  it("is read in full", () => {
    const other = "o".repeat(40);
    expect(
      read({
        GATEWAY_KEY_SECRET: `${SECRET}, ${other}`,
        OIDC_ISSUER: "https://issuer.example/realms/pakket",
        OIDC_AUDIENCE: "graph",
        TRUST_PROXY: "10.0.0.7, 192.168.0.0/16, ::1, fd00::/8",
        MUTATION_TIMEOUT_MS: "20000",
        DOCUMENTS: "one.json, /two.json",
        RATE_POINTS_PER_CLIENT: "zonmw-portaal=5000000, partner=100",
        REDIS_URL: "redis://:password@redis:6379/1",
        STALE_IF_ERROR: "3600",
      }),
    ).toMatchObject({
      keySecrets: [SECRET, other],
      oidc: { issuer: "https://issuer.example/realms/pakket", audience: "graph" },
      trustProxy: ["10.0.0.7", "192.168.0.0/16", "::1", "fd00::/8"],
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
