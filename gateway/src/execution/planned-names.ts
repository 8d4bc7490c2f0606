import { Kind, parse, visit, type DocumentNode, type FieldNode } from "graphql";
import { namesIn } from "../operation/document";

/** How the planner ends the names that it makes itself, for fields that cannot have the same one. */
const MADE_BY_PLANNER = /__alias_\d+$/;
/** The planner's own variable, for the entities that it asks for. */
const REPRESENTATIONS = "representations";

/** The name that a field has in a plan, without what the planner put behind it. */
export const withoutPlannersEnding = (name: string): string => name.replace(MADE_BY_PLANNER, "");

/**
 * The names that a client's document uses for what the planner needs under another meaning, and those that they have in
 * the plan instead. The planner asks for keys and required fields by their own names, beside what the client asks: an
 * alias `id` for something else would take the place of the key. The same for the same document: its plan may be kept
 * longer than these are.
 */
export class PlannedNames {
  /** Every name in the document, in its order. */
  private readonly names: readonly string[];
  /** No name in the document begins with it. */
  private readonly prefix: string;

  constructor(
    document: DocumentNode,
    private readonly reserved: ReservedNames,
  ) {
    this.names = [...namesIn(document)];
    let prefix = "as_";
    while (this.names.some((name) => name.startsWith(prefix))) prefix = `a${prefix}`;
    this.prefix = prefix;
  }

  /** What a field's value is called in the data that comes by the plan. */
  ofField(field: FieldNode): string {
    const { value } = field.alias ?? field.name;
    return this.isTaken(value, field) ? this.insteadOf(value) : value;
  }

  ofVariable(name: string): string {
    return name === REPRESENTATIONS ? this.insteadOf(name) : name;
  }

  /** What the client calls a field's value, or a variable. */
  clients(planned: string): string {
    return planned.startsWith(this.prefix) ? this.names[Number(planned.slice(this.prefix.length))] : planned;
  }

  /**
   * The same for fields that validation lets share a name on one object: they have the same field name and arguments.
   */
  private isTaken(responseName: string, { name, arguments: given = [] }: FieldNode): boolean {
    if (MADE_BY_PLANNER.test(responseName)) return true;
    if (!this.reserved.names.has(responseName)) return false;
    return responseName !== name.value || given.length > 0 || this.reserved.withArguments.has(responseName);
  }

  private insteadOf(name: string): string {
    return this.prefix + this.names.indexOf(name);
  }
}

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
