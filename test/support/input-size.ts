/** Set by `npm run check:input`: every value in every place, every order of every list, every question about every mutation. */
export const isExhaustive = process.env.CHECK_INPUT === "true";

/**
 * Which of many values stand at one of many places: so many, at each next place the next ones, so that together the places
 * have every value and no place has none.
 */
export function someOf<T>(values: readonly T[], place: number, size: number): T[] {
  if (isExhaustive || values.length <= size) return [...values];
  return Array.from({ length: size }, (_, n) => values[(place * size + n) % values.length]);
}
