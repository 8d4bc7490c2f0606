/** Set by `npm run check:faults`: every fault, for longer, and the figures that a machine at rest must reach. */
export const isLong = process.env.CHECK_FAULTS === "true";

/** Requests a second, and milliseconds that a fault lasts and that the load goes on after it. */
export const LOAD = isLong ? { perSecond: 60, lasts: 10_000, after: 5000 } : { perSecond: 8, lasts: 1500, after: 500 };

/** Milliseconds, of a machine at rest. */
export const LONGEST_STALL = 1500;
export const RECOVERY = 2000;

/** What a gateway waits for: by default, but for the short form, which says nothing of a busy machine. */
export const LIMITS = {
  SUBGRAPH_TIMEOUT_MS: "1000",
  OPERATION_TIMEOUT_MS: "1400",
  ...(isLong && { MAX_DELAY_MS: "250", GATEWAY_TIMEOUT_MS: "3000", DATABASE_CONNECT_TIMEOUT_MS: "5000" }),
};

/**
 * The short form freezes the subgraph with which most plans begin and one that adds to its records, and kills one for all:
 * each start takes seconds.
 */
export const isTried = ({ name }: { name: string }): boolean =>
  isLong || !/^(kill zorginstituut|(freeze|kill) (verzekeraars|nza))$/.test(name);
