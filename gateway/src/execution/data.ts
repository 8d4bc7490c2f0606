import { isObjectType, type GraphQLSchema } from "graphql";
import { saysToBe } from "./type-conditions";

/** Data as subgraphs gave it, merged: under the names that the plan gave its fields. */
export type RawObject = Record<string, unknown>;

/** To a place in data or in an answer. */
export type Path = readonly (string | number)[];

export const isRawObject = (value: unknown): value is RawObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Undefined for what is not there; what every object in JavaScript has is not there either. */
export const valueIn = (object: RawObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** The same for one name, of many objects. */
export const readerOf = (name: string): ((object: RawObject) => unknown) =>
  name in Object.prototype ? (object) => valueIn(object, name) : (object) => object[name];

const FRAGMENT = "... on ";

/**
 * The objects at a path of the plan: `@` stands for each item of a list, also where it is left out, and `... on Type` for
 * what does not say to be of another type.
 * @param schema the composed graph
 */
export function objectsAt(value: unknown, path: Path, schema: GraphQLSchema): RawObject[] {
  const found: RawObject[] = [];
  gather(value, path, 0, schema, found);
  return found;
}

function gather(value: unknown, path: Path, from: number, schema: GraphQLSchema, found: RawObject[]): void {
  if (Array.isArray(value)) {
    const below = path[from] === "@" ? from + 1 : from;
    for (const each of value) gather(each, path, below, schema, found);
    return;
  }
  if (!isRawObject(value)) return;
  if (from === path.length) {
    found.push(value);
    return;
  }
  const name = String(path[from]);
  if (!name.startsWith(FRAGMENT)) gather(valueIn(value, name), path, from + 1, schema, found);
  else if (saysToBe(name.slice(FRAGMENT.length), value, schema) ?? true) gather(value, path, from + 1, schema, found);
}

/** Where in the data its objects are. Each is in one place. */
export function placesOf(value: unknown, at: Path = [], places = new Map<unknown, Path>()): ReadonlyMap<unknown, Path> {
  if (typeof value !== "object" || value === null) return places;
  if (!Array.isArray(value)) places.set(value, at);
  for (const [key, each] of Object.entries(value)) placesOf(each, [...at, Array.isArray(value) ? Number(key) : key], places);
  return places;
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
