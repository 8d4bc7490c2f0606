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
    });
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
      }),
    ).toMatchObject({
      keySecrets: [SECRET, other],
      oidc: { issuer: "https://issuer.example/realms/pakket", audience: "graph" },
      trustProxy: ["10.0.0.7", "192.168.0.0/16", "::1", "fd00::/8"],
      calls: { mutationTimeout: 20_000 },
    });
  });

  it("has everything that is wrong listed, the secret itself not", () => {
    expect(() =>
      read({
        GATEWAY_KEY_SECRET: `${SECRET},hunter2`,
        OIDC_ISSUER: "issuer.example",
        TRUST_PROXY: "true,10.0.0.0/33,10.0.0.7",
        MUTATION_TIMEOUT_MS: "0",
      }),
    ).toThrow(
      [
        "Environment:",
        "  GATEWAY_KEY_SECRET: must be a secret of at least 32 characters, or several separated by commas",
        '  OIDC_ISSUER: must start with http:// or https://, got "issuer.example"',
        '  TRUST_PROXY: must be IP addresses and ranges separated by commas, got "true"',
        '  TRUST_PROXY: must be IP addresses and ranges separated by commas, got "10.0.0.0/33"',
        '  MUTATION_TIMEOUT_MS: must be a whole number from 1 to 600000, got "0"',
      ].join("\n"),
    );
  });

  it.each([undefined, "", ",", `${SECRET},`])("cannot do with %j as secret", (GATEWAY_KEY_SECRET) => {
    expect(() => read({ GATEWAY_KEY_SECRET })).toThrow("GATEWAY_KEY_SECRET: must be a secret of at least 32 characters");
  });

  it.each(["0.0.0.0/0", "localhost", "10.0.0.0/8/8", "10.0.0.0/", "::1/129"])("trusts no proxy %s", (TRUST_PROXY) => {
    expect(() => read({ TRUST_PROXY })).toThrow("TRUST_PROXY: must be IP addresses");
  });
});
