import { InvalidValue } from "./invalid-value";
import type { Problem } from "./problem";

/** What to tell of each value in an input that its scalar could not read, at every depth. */
export function findIllFormed(value: unknown, path: string[]): Problem[] {
  if (value instanceof InvalidValue) return [{ code: "ONGELDIG", path, message: value.message }];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => findIllFormed(item, [...path, key]));
}
