/** Random writes; many more for `npm run check:signalen`. */
export const WRITES = Number(process.env.CHECK_SIGNALEN ?? 180);
