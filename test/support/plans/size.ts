/** Set by `npm run check:plans`. */
const isLong = process.env.CHECK_PLANS === "true";

/**
 * Rows of a table that grows: as few as have the plans of many, or, in the long form, many. What tests say of
 * rows by their number is true of both.
 */
export const LARGE_ROWS = isLong ? 100_000 : 25_000;

/** Whether it is also told what an organisation's own lists take beside those of everybody. Nothing is asked of that. */
export const TELLS_TIMES = isLong;
