/**
 * Rows of a table that grows: as few as have the plans of many, or, set by `npm run check:plans`, many. What tests say of
 * rows by their number is true of both.
 */
export const LARGE_ROWS = process.env.CHECK_PLANS === "true" ? 100_000 : 25_000;

/** Whether it is also told what an organisation's own lists take beside those of everybody. Nothing is asked of that. */
export const TELLS_TIMES = process.env.CHECK_PLANS === "true";
