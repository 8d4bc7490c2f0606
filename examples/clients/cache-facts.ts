import { getNamedType, isListType, getNullableType, isObjectType, type GraphQLSchema } from "graphql";

/** What a normalising cache has to know of the graph: plain JSON, to write down when a client is built. */
export interface CacheFacts {
  /** Lists that are read page by page, by type and field: the arguments that make it another list. */
  lists: Record<string, Record<string, string[]>>;
  /** Types without a key of their own: values that belong to the record they hang by. */
  values: string[];
  /** Types of which the same `id` says something else on another day, their `op`. */
  ofDays: string[];
  /** Fields with a list of such values, by type. */
  valueLists: Record<string, string[]>;
}

const CONNECTION = /Connection$/;
const PAGING = ["first", "after"];

export function cacheFactsOf(schema: GraphQLSchema): CacheFacts {
  const roots: unknown[] = [schema.getQueryType(), schema.getMutationType()];
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__"));
  const objects = types.filter(isObjectType);
  const values = new Set(objects.filter((type) => !roots.includes(type) && !type.getFields().id).map(({ name }) => name));
  const facts: CacheFacts = { lists: {}, values: [...values], ofDays: [], valueLists: {} };
  for (const type of objects) {
    // Records have versions, not days.
    const { id, op, recordVersie } = type.getFields();
    if (id && op && !recordVersie) facts.ofDays.push(type.name);
    for (const field of Object.values(type.getFields())) {
      const of = getNamedType(field.type).name;
      const isList = isListType(getNullableType(field.type));
      if (CONNECTION.test(of)) {
        const others = field.args.map(({ name }) => name).filter((name) => !PAGING.includes(name));
        (facts.lists[type.name] ??= {})[field.name] = others;
      } else if (isList && values.has(of) && !CONNECTION.test(type.name)) {
        (facts.valueLists[type.name] ??= []).push(field.name);
      }
    }
  }
  return facts;
}
