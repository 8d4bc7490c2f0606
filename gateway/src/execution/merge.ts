import { isObjectType, type GraphQLSchema } from "graphql";
import { isRawObject, valueIn, type RawObject } from "./raw";

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
