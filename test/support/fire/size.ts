/** How many writes have to survive; `npm run check:writes` asks for more. */
export const WRITES = Number(process.env.CHECK_WRITES ?? 500);
