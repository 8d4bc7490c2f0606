import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { fragmentsOf } from "../operation/document";

/**
 * How much a document asks. Everything in selections is counted through fragments: a spread counts as all that it stands
 * for, as validation and planning will see it. What has no end is Infinity.
 */
export interface Measures {
  tokens: number;
  operations: number;
  /** Fragment definitions. */
  fragments: number;
  /** Levels of fields below each other. */
  depth: number;
  /** Of the largest operation. */
  rootFields: number;
  fields: number;
  aliases: number;
  directives: number;
  /** How often a selection of fields has a name that it had already; validation compares such fields two by two. */
  repeatedFields: number;
  /** Levels of lists and objects in the values that stand in the document. */
  inputDepth: number;
}

/** Measures in time that is linear in the length of the document: each fragment once, however often it is spread. */
export const measure = (document: DocumentNode): Measures => new Measurement(document).measures();

/** What a selection set holds with all that is below it. */
interface Held {
  fields: number;
  aliases: number;
  directives: number;
  /** Below its own fields: those of its own names depend on what stands beside them. */
  repeatedFields: number;
  depth: number;
  /** How often it has each of its own names. */
  names: Map<string, number>;
}

const held = (): Held => ({ fields: 0, aliases: 0, directives: 0, repeatedFields: 0, depth: 0, names: new Map() });

/** A fragment that spreads itself. */
const ENDLESS: Held = { ...held(), fields: Infinity, depth: Infinity };

class Measurement {
  private readonly fragments = fragmentsOf(this.document);
  private readonly measured = new Map<string, Held>();

  constructor(private readonly document: DocumentNode) {}

  measures(): Measures {
    const { definitions } = this.document;
    const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
    const roots = operations.map((each) => this.ofDefinition(each));
    const ofOperations = roots.map(({ names }) => sum([...names.values()]));
    // Nobody spreads them, but they are validated all the same.
    for (const name of this.fragments.keys()) if (!this.measured.has(name)) roots.push(this.ofFragment(name));
    return {
      tokens: this.document.tokenCount ?? 0,
      operations: operations.length,
      fragments: definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).length,
      depth: Math.max(0, ...roots.map(({ depth }) => depth)),
      rootFields: Math.max(0, ...ofOperations),
      fields: sum(roots.map(({ fields }) => fields)),
      aliases: sum(roots.map(({ aliases }) => aliases)),
      directives: sum(roots.map(({ directives }) => directives)),
      repeatedFields: sum(roots.map((root) => root.repeatedFields + repeatedIn(root.names))),
      inputDepth: inputDepth(this.document),
    };
  }

  private ofDefinition({ directives = [], selectionSet }: Definition): Held {
    const total = this.ofSelections(selectionSet);
    total.directives += directives.length;
    return total;
  }

  private ofSelections({ selections }: SelectionSetNode): Held {
    const total = held();
    for (const selection of selections) {
      total.directives += selection.directives?.length ?? 0;
      const inner = this.ofSelection(selection);
      for (const count of ["fields", "aliases", "directives", "repeatedFields"] as const) total[count] += inner[count];
      total.depth = Math.max(total.depth, inner.depth);
      for (const [name, times] of inner.names) total.names.set(name, (total.names.get(name) ?? 0) + times);
    }
    return total;
  }

  private ofSelection(selection: SelectionNode): Held {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return this.ofSelections(selection.selectionSet);
    const { name, alias, selectionSet } = selection;
    const inner = selectionSet ? this.ofSelections(selectionSet) : held();
    inner.fields += 1;
    inner.aliases += alias ? 1 : 0;
    inner.repeatedFields += repeatedIn(inner.names);
    inner.depth += 1;
    inner.names = new Map([[(alias ?? name).value, 1]]);
    return inner;
  }

  private ofFragment(name: string): Held {
    const known = this.measured.get(name);
    if (known) return known;
    // Whoever comes back here on the way went round in a circle.
    this.measured.set(name, ENDLESS);
    const fragment = this.fragments.get(name);
    const found = fragment ? this.ofDefinition(fragment) : held();
    this.measured.set(name, found);
    return found;
  }
}

type Definition = Pick<FragmentDefinitionNode, "directives" | "selectionSet">;

const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);

const repeatedIn = (names: Map<string, number>): number => sum([...names.values()].map((times) => times - 1));

function inputDepth(document: DocumentNode): number {
  let [depth, deepest] = [0, 0];
  const value = {
    enter: () => void (deepest = Math.max(deepest, (depth += 1))),
    leave: () => void (depth -= 1),
  };
  visit(document, { ListValue: value, ObjectValue: value });
  return deepest;
}

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
