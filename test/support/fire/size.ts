/** How many writes have to survive; `npm run check:writes` asks for more. */
export const WRITES = Number(process.env.CHECK_WRITES ?? 280);

/** How many processes are lost meanwhile. */
export const KILLS_IN_ALL = Math.max(14, WRITES / 100);
