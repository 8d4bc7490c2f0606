const minutes = Number(process.env.CHECK_SOAK ?? 0);

/** Set by `npm run check:soak`, to minutes; what memory does is asked of that alone. */
export const isLong = minutes > 0;

/**
 * How often something goes wrong, milliseconds from one time to the next and that it lasts, requests a second, and how
 * often memory is looked at.
 */
export const SOAK = isLong
  ? { faults: minutes, every: 60_000, lasts: 5000, perSecond: 10, lookEvery: 5000 }
  : { faults: 3, every: 1500, lasts: 300, perSecond: 8, lookEvery: 500 };

/** How many times the memory of the second third that of the last one may be. */
export const MOST_GROWTH = 1.05;
