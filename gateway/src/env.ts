import { isIP } from "node:net";
import { resolve } from "node:path";
import { readCacheOptions } from "./answers/cache-options";
import { readCallOptions } from "./calls/options";
import { readDocumentOptions } from "./documents/options";
import { EnvReader } from "./env-reader";
import { readSupergraphOptions } from "./graph/options";
import { readCorsOptions } from "./http/cors-options";
import { ISSUER_TIMEOUT } from "./identity/identity";
import { readLimitOptions } from "./limits/options";
import { readOverloadOptions } from "./limits/overload-options";
import { readRateOptions } from "./limits/rate-options";
import { readObserveOptions, type ObserveOptions } from "./observe/options";
import type { GatewayOptions } from "./server";

/** Everything that the gateway reads from its environment. */
export interface GatewayEnv extends GatewayOptions, ObserveOptions {
  host: string;
  port: number;
}

const MIN_SECRET_LENGTH = 32;

const ROOT = resolve(__dirname, "..", "..");

/** @throws Error that lists everything that is malformed, never only the first. */
export function readGatewayEnv(source: NodeJS.ProcessEnv = process.env): GatewayEnv {
  const reader = new EnvReader(source);
  const env: GatewayEnv = {
    host: reader.text("HOST") ?? "127.0.0.1",
    port: reader.wholeNumber("PORT", 4000, 0, 65535),
    supergraph: readSupergraphOptions(reader, ROOT),
    exampleQueries: resolve(ROOT, reader.text("EXAMPLE_QUERIES") ?? "examples/queries"),
    keySecrets: readKeySecrets(reader),
    oidc: {
      issuer: reader.webUrl("OIDC_ISSUER"),
      audience: reader.text("OIDC_AUDIENCE") ?? "pakketgraaf",
      timeout: reader.wholeNumber("OIDC_TIMEOUT_MS", ISSUER_TIMEOUT, 1, 600_000),
    },
    trustProxy: readTrustProxy(reader),
    calls: readCallOptions(reader),
    documents: readDocumentOptions(reader, ROOT),
    rate: readRateOptions(reader),
    cache: readCacheOptions(reader),
    limits: readLimitOptions(reader),
    overload: readOverloadOptions(reader),
    cors: readCorsOptions(reader),
    production: reader.text("NODE_ENV") === "production",
    redisUrl: readRedisUrl(reader),
    ...readObserveOptions(reader),
    drainTime: reader.wholeNumber("DRAIN_MS", 2000, 0, 600_000),
  };
  if (reader.problems.length > 0) throw new Error(`Environment:\n  ${reader.problems.join("\n  ")}`);
  // @apollo/gateway reads this one itself: nothing about the graph leaves for third parties. Nor could it: what it would
  // send it with is of a generation of OpenTelemetry that is not installed.
  source.APOLLO_TELEMETRY_DISABLED = "1";
  return env;
}

function readKeySecrets(reader: EnvReader): string[] {
  const secrets = reader.list("GATEWAY_KEY_SECRET");
  if (secrets.length === 0 || secrets.some((secret) => secret.length < MIN_SECRET_LENGTH)) {
    reader.problems.push(
      `GATEWAY_KEY_SECRET: must be a secret of at least ${MIN_SECRET_LENGTH} characters, or several separated by commas`,
    );
  }
  return secrets;
}

function readRedisUrl(reader: EnvReader): string | undefined {
  const url = reader.text("REDIS_URL");
  // Not shown: it may hold a password.
  if (url && !/^rediss?:\/\//.test(url)) reader.problems.push("REDIS_URL: must start with redis:// or rediss://");
  return url;
}

function readTrustProxy(reader: EnvReader): string[] {
  const proxies = reader.list("TRUST_PROXY");
  for (const proxy of proxies.filter((each) => !isAddressOrRange(each))) {
    reader.problems.push(`TRUST_PROXY: must be IP addresses and ranges separated by commas, got "${proxy}"`);
  }
  return proxies;
}

/** `10.0.0.7` or `10.0.0.0/8`. */
function isAddressOrRange(text: string): boolean {
  const [address, bits = "1", ...rest] = text.split("/");
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)]!;
  return rest.length === 0 && /^[1-9]\d*$/.test(bits) && Number(bits) <= most;
}
