import { isObjectType, type GraphQLSchema } from "graphql";

/** Data as subgraphs gave it, merged: under the names that the plan gave its fields. */
export type RawObject = Record<string, unknown>;

/** To a place in data or in an answer. */
export type Path = readonly (string | number)[];

export const isRawObject = (value: unknown): value is RawObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined for what is not there; what every object in JavaScript has is not there either. */
export const valueIn = (object: RawObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** An object in the data, and where it is. */
export interface Placed {
  object: RawObject;
  at: Path;
}

/** The objects at a path of the plan: `@` stands for each item of a list. */
export function objectsAt(data: unknown, path: Path): RawObject[] {
  const found: RawObject[] = [];
  walk(data, path, 0, (object) => found.push(object));
  return found;
}

/** The same, with their places. */
export function placesAt(data: unknown, path: Path): Placed[] {
  const found: Placed[] = [];
  const at: (string | number)[] = [];
  walk(data, path, 0, (object) => found.push({ object, at: [...at] }), at);
  return found;
}

function walk(value: unknown, path: Path, step: number, found: (object: RawObject) => void, at: (string | number)[] = []): void {
  if (Array.isArray(value)) {
    const next = path[step] === "@" ? step + 1 : step;
    value.forEach((each, index) => {
      at.push(index);
      walk(each, path, next, found, at);
      at.pop();
    });
    return;
  }
  if (!isRawObject(value)) return;
  const name = path[step];
  if (name === undefined) return found(value);
  at.push(name);
  walk(valueIn(value, String(name)), path, step + 1, found, at);
  at.pop();
}

/** The one name that changes what an object is. */
const FORBIDDEN = "__proto__";

/**
 * Adds what one subgraph knows of an object to what others know of it.
 * @param schema the composed graph
 */
export function merge(target: RawObject, source: RawObject, schema: GraphQLSchema): void {
  for (const name of Object.keys(source)) {
    if (name === FORBIDDEN) continue;
    const known = valueIn(target, name);
    target[name] = name === "__typename" ? typename(known, source[name], schema) : merged(known, source[name], schema);
  }
}

/** A subgraph with an @interfaceObject knows the interface only: that does not make the type of the object unknown. */
const typename = (known: unknown, value: unknown, schema: GraphQLSchema): unknown =>
  typeof known === "string" && isObjectType(schema.getType(known)) ? known : value;

function merged(known: unknown, value: unknown, schema: GraphQLSchema): unknown {
  if (isRawObject(known) && isRawObject(value)) {
    merge(known, value, schema);
    return known;
  }
  if (Array.isArray(known) && Array.isArray(value) && known.length === value.length) {
    value.forEach((each, index) => (known[index] = merged(known[index], each, schema)));
    return known;
  }
  // Who says that there is nothing takes away nothing that another subgraph has.
  return value === null && known !== undefined ? known : value;
}
