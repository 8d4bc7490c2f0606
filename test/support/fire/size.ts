import { WAYS_TO_KILL } from "./kills";

/** How many writes have to survive; `npm run check:writes` asks for more. */
export const WRITES = Number(process.env.CHECK_WRITES ?? 140);

/** How many processes are lost meanwhile: in every way at least once. */
export const KILLS_IN_ALL = Math.max(Object.keys(WAYS_TO_KILL).length, WRITES / 100);
