/** Set by `npm run check:faults`: every fault, for longer, and the figures that a machine at rest must reach. */
const isLong = process.env.CHECK_FAULTS === "true";

/** Requests a second, and milliseconds that a fault lasts and that the load goes on after it. */
export const LOAD = isLong ? { perSecond: 60, lasts: 10_000, after: 5000 } : { perSecond: 20, lasts: 1500, after: 1500 };

/** Milliseconds. A machine that does other work as well may take longer, but not for as long as a fault lasts. */
export const LONGEST_STALL = isLong ? 1500 : 4000;
export const RECOVERY = isLong ? 2000 : 1400;

/** The short form kills one subgraph for all: each start takes seconds. */
export const isTried = ({ name }: { name: string }): boolean =>
  isLong || !/^kill (zorginstituut|verzekeraars|nza)$/.test(name);
