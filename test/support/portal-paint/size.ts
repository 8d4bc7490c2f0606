/** Set by `npm run check:portal`: how long something takes is asked of that alone, on a machine that does nothing else. */
export const isTimed = process.env.CHECK_PORTAL === "true";
