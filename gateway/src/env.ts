import { resolve } from "node:path";

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
  /** The address of a subgraph, when the environment overrules the supergraph file. */
  subgraphUrl: (name: string) => string | undefined;
}

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
  const env: GatewayEnv = {
    host: source.HOST || "127.0.0.1",
    port: wholeNumber("PORT", 4000, 0, 65535),
    supergraph: resolve(ROOT, source.SUPERGRAPH || "schema/supergraph.graphql"),
    exampleQueries: resolve(ROOT, source.EXAMPLE_QUERIES || "examples/queries"),
    subgraphTimeout: wholeNumber("SUBGRAPH_TIMEOUT_MS", 5000, 1, 600_000),
    subgraphUrl: (name) => source[subgraphUrlVariable(name)] || undefined,
  };
  if (problems.length > 0) throw new Error(`Environment:\n  ${problems.join("\n  ")}`);
  // @apollo/gateway reads this one itself: nothing about the graph leaves for third parties.
  source.APOLLO_TELEMETRY_DISABLED ||= "1";
  return env;
}
