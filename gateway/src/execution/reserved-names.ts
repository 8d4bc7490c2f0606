import { Kind, parse, visit, type DocumentNode } from "graphql";

/** The fields that the planner asks subgraphs for because it needs them itself, by their own names. */
export interface ReservedNames {
  names: ReadonlySet<string>;
  /** Those that it may ask with arguments: under the name alone something else may come. */
  withArguments: ReadonlySet<string>;
}

/** Of the supergraph's directives, the arguments that name fields: of keys, and of what a field is computed from. */
const FIELD_SETS: Record<string, readonly string[]> = { join__type: ["key"], join__field: ["requires"] };

/** @param supergraph any Federation supergraph */
export function reservedNamesOf(supergraph: DocumentNode): ReservedNames {
  const names = new Set(["__typename"]);
  const withArguments = new Set<string>();
  const addFieldSet = (text: string): void => {
    visit(parse(`{ ${text} }`, { noLocation: true }), {
      Field: ({ name, arguments: given = [] }) => {
        names.add(name.value);
        if (given.length > 0) withArguments.add(name.value);
      },
    });
  };
  visit(supergraph, {
    Directive: ({ name, arguments: given = [] }) => {
      for (const argument of given) {
        const isFieldSet = FIELD_SETS[name.value]?.includes(argument.name.value);
        if (isFieldSet && argument.value.kind === Kind.STRING) addFieldSet(argument.value.value);
      }
    },
  });
  return { names, withArguments };
}
