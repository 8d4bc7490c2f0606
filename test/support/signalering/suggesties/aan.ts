/** Whether all is measured, for `npm run check:suggesties`; or the weights are written anew as well. */
export const METEN = process.env.CHECK_SUGGESTIES !== undefined;
export const SCHRIJVEN = process.env.CHECK_SUGGESTIES === "write";
