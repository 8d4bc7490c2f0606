import { isIP } from "node:net";
import { resolve } from "node:path";
import type { OidcOptions } from "./identity";

/** Everything that the gateway reads from its environment. */
export interface GatewayEnv {
  host: string;
  port: number;
  /** File of the composed graph. */
  supergraph: string;
  /** Folder with example queries for GraphiQL; none when it does not exist. */
  exampleQueries: string;
  /** Milliseconds that a subgraph may take for one call. */
  subgraphTimeout: number;
  /** The same for a mutation. */
  mutationTimeout: number;
  /** The address of a subgraph, when the environment overrules the supergraph file. */
  subgraphUrl: (name: string) => string | undefined;
  /** What the keys follow from with which internal tokens are signed; the first one signs. */
  keySecrets: string[];
  oidc: OidcOptions;
  /** Addresses and ranges of the proxies whose X-Forwarded-* is believed. */
  trustProxy: string[];
}

const MIN_SECRET_LENGTH = 32;

const ROOT = resolve(__dirname, "..", "..");

/** The variable that holds a subgraph's address: `SUBGRAPH_URL_ZONMW`. */
export const subgraphUrlVariable = (name: string): string =>
  `SUBGRAPH_URL_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;

/** @throws Error that lists everything that is malformed, never only the first. */
export function readGatewayEnv(source: NodeJS.ProcessEnv = process.env): GatewayEnv {
  const problems: string[] = [];
  const wholeNumber = (name: string, fallback: number, min: number, max: number): number => {
    const number = source[name] ? Number(source[name]) : fallback;
    if (!Number.isInteger(number) || number < min || number > max) {
      problems.push(`${name}: must be a whole number from ${min} to ${max}, got "${source[name]}"`);
    }
    return number;
  };
  for (const [name, value] of Object.entries(source)) {
    if (name.startsWith("SUBGRAPH_URL_") && value && !/^https?:\/\//.test(value)) {
      problems.push(`${name}: must start with http:// or https://, got "${value}"`);
    }
  }
  const keySecrets = listOf(source.GATEWAY_KEY_SECRET);
  if (keySecrets.length === 0 || keySecrets.some((secret) => secret.length < MIN_SECRET_LENGTH)) {
    problems.push(
      `GATEWAY_KEY_SECRET: must be a secret of at least ${MIN_SECRET_LENGTH} characters, or several separated by commas`,
    );
  }
  if (source.OIDC_ISSUER && !/^https?:\/\//.test(source.OIDC_ISSUER)) {
    problems.push(`OIDC_ISSUER: must start with http:// or https://, got "${source.OIDC_ISSUER}"`);
  }
  const trustProxy = listOf(source.TRUST_PROXY);
  for (const proxy of trustProxy.filter((each) => !isAddressOrRange(each))) {
    problems.push(`TRUST_PROXY: must be IP addresses and ranges separated by commas, got "${proxy}"`);
  }
  const env: GatewayEnv = {
    host: source.HOST || "127.0.0.1",
    port: wholeNumber("PORT", 4000, 0, 65535),
    supergraph: resolve(ROOT, source.SUPERGRAPH || "schema/supergraph.graphql"),
    exampleQueries: resolve(ROOT, source.EXAMPLE_QUERIES || "examples/queries"),
    subgraphTimeout: wholeNumber("SUBGRAPH_TIMEOUT_MS", 5000, 1, 600_000),
    mutationTimeout: wholeNumber("MUTATION_TIMEOUT_MS", 15_000, 1, 600_000),
    subgraphUrl: (name) => source[subgraphUrlVariable(name)] || undefined,
    keySecrets,
    oidc: { issuer: source.OIDC_ISSUER || undefined, audience: source.OIDC_AUDIENCE || "pakketgraaf" },
    trustProxy,
  };
  if (problems.length > 0) throw new Error(`Environment:\n  ${problems.join("\n  ")}`);
  // @apollo/gateway reads this one itself: nothing about the graph leaves for third parties.
  source.APOLLO_TELEMETRY_DISABLED ||= "1";
  return env;
}

const listOf = (value: string | undefined): string[] => (value ? value.split(",").map((each) => each.trim()) : []);

/** `10.0.0.7` or `10.0.0.0/8`. */
function isAddressOrRange(text: string): boolean {
  const [address, bits = "1", ...rest] = text.split("/");
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)]!;
  return rest.length === 0 && /^[1-9]\d*$/.test(bits) && Number(bits) <= most;
}
