import type { Viewer } from "@pakketgraaf/process";

/** How long an answer that everybody may see can be shown, in seconds since it was computed. */
export interface Freshness {
  maxAge: number;
  /** How long ago that was. */
  age: number;
}

export const secondsLeft = ({ maxAge, age }: Freshness): number => maxAge - age;

/** By which an answer would not be for everybody, or not be kept. */
const FORBIDDING = ["private", "no-store", "no-cache"];

/**
 * What a subgraph says of its answer, as a shared cache reads it (RFC 9111); undefined when the answer is not to be
 * shared. It must say `public`: only who computed an answer knows whether it depends on who asks.
 */
export function freshnessOf(headers: Record<string, string | string[] | undefined>): Freshness | undefined {
  const directives = new Map<string, string | undefined>();
  for (const [name, value] of listOf(headers["cache-control"]).map((each) => each.split("="))) directives.set(name, value);
  if (!directives.has("public") || FORBIDDING.some((name) => directives.has(name))) return undefined;
  if (listOf(headers.vary).some((name) => name === "*" || name === "authorization")) return undefined;
  const maxAge = secondsOf(directives.get("s-maxage") ?? directives.get("max-age"));
  return maxAge > 0 ? { maxAge, age: secondsOf(listOf(headers.age)[0]) } : undefined;
}

const listOf = (header: string | string[] = ""): string[] =>
  [header].flat().join(",").toLowerCase().split(",").map((each) => each.trim());

const secondsOf = (text = ""): number => (/^\d{1,9}$/.test(text) ? Number(text) : 0);

/** What may be done for a request with answers that are kept for everybody. */
export interface Sharing {
  read: boolean;
  keep: boolean;
}

/**
 * Who asks for an organisation may see more than everybody, so nothing is shared with it, whatever the subgraph. The
 * client's own `Cache-Control` can forbid it too: `no-cache` is answered afresh, `no-store` leaves nothing behind.
 */
export function sharingOf({ organisation }: Viewer, cacheControl?: string): Sharing {
  const asked = listOf(cacheControl);
  const keep = organisation === null && !asked.includes("no-store");
  return { read: keep && !asked.includes("no-cache"), keep };
}

/** As long as no request is known. */
export const NOTHING_SHARED: Sharing = { read: false, keep: false };
