/**
 * Levels of lists and objects in a value; nothing below the value itself is 1, a value that is neither is 0.
 * @param max beyond which they are not counted: Infinity
 */
export function depthOf(value: unknown, max: number): number {
  let depth = 0;
  // Level by level: a value may be deeper than functions can call each other.
  let level = [value].filter(isNested);
  while (level.length > 0 && depth <= max) {
    depth += 1;
    level = level.flatMap((each) => (Array.isArray(each) ? each : Object.values(each)).filter(isNested));
  }
  return level.length > 0 ? Infinity : depth;
}

const isNested = (value: unknown): value is object => typeof value === "object" && value !== null;
