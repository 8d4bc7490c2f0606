/** Data as subgraphs gave it, merged: under the names that the plan gave its fields. */
export type RawObject = Record<string, unknown>;

/** To a place in data or in an answer. */
export type Path = readonly (string | number)[];

export const isRawObject = (value: unknown): value is RawObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined for what is not there; what every object in JavaScript has is not there either. */
export const valueIn = (object: RawObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;
