/** Set by `npm run check:input`: every value in every place, and every order of every list. */
export const isExhaustive = process.env.CHECK_INPUT === "true";
