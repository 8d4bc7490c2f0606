/** Set by `npm run check:attacks`: every attack again and again, and a million small requests. */
const isLong = process.env.CHECK_ATTACKS === "true";

/** How often each attack is repeated. */
export const ROUNDS = isLong ? 200 : 3;
export const SMALL_REQUESTS = isLong ? 1_000_000 : 5_000;
/** Hostile texts that are tried in each argument. */
export const TEXTS = isLong ? Infinity : 6;
/** Milliseconds that honest requests may take meanwhile; a machine that does other work as well may take longer. */
export const HONEST_WITHIN = isLong ? 1000 : 3000;
/** Milliseconds that a refusal may take, at its fastest: what else the machine does is not counted. */
export const REFUSED_WITHIN = isLong ? 100 : 500;
/** Megabytes that the gateway may take. */
export const MOST_MEMORY = 400;
