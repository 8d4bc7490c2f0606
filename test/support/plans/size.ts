/**
 * Rows of a table that grows: as few as have the plans of many, or, set by `npm run check:plans`, many. What tests say of
 * rows by their number is true of both.
 */
export const LARGE_ROWS = process.env.CHECK_PLANS === "true" ? 100_000 : 25_000;
