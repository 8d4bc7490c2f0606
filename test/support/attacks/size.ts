import { HOSTILE_TEXTS } from "../bad-values";

/** Set by `npm run check:attacks`: every attack again and again, and a million small requests. */
export const isLong = process.env.CHECK_ATTACKS === "true";

/** How often each attack is repeated. */
export const ROUNDS = isLong ? 200 : 2;
export const SMALL_REQUESTS = isLong ? 1_000_000 : 2_000;
/** Honest requests a second, for as long as the slowest of the slow clients hangs on. */
export const HONEST = isLong ? 10 : 2;
/** Hostile texts that are tried in each argument; the short form goes on with the next ones at the next argument. */
export const TEXTS = isLong ? HOSTILE_TEXTS.length : 3;
/** Milliseconds that honest requests may take meanwhile, and a refusal at its fastest, on a machine at rest. */
export const HONEST_WITHIN = 1000;
export const REFUSED_WITHIN = 100;
/** What a gateway waits for: by default, and in the short form for as long as it takes. */
export const LIMITS: Record<string, string> = isLong
  ? { SUBGRAPH_TIMEOUT_MS: "1000", OPERATION_TIMEOUT_MS: "1400", MAX_DELAY_MS: "250" }
  : {};
/** Megabytes that the gateway may take. */
export const MOST_MEMORY = 400;
