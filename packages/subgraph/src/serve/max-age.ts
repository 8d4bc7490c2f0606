import type { GraphQLRequestContext } from "@apollo/server";
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";

/*
 * An answer may be kept as long as all fields may that it took, each as `@cacheControl` says of it or of its type. What an
 * operation asks for is looked at once, and an answer only as far as something in it may be kept shorter than what was found
 * there: mostly the first field has it already.
 */

/** A field of an operation, with those below it that say something. */
interface Asked {
  /** In seconds; Infinity: it says nothing. */
  maxAge: number;
  below: Map<string, Asked>;
  /** The least of it and all below it, if all were taken. */
  least: number;
  /** Of references to records: which they are. */
  referencesIn?: (variables: Record<string, unknown>) => readonly { __typename: string }[];
}

type Answered = Pick<GraphQLRequestContext<object>, "document" | "operation" | "request" | "schema">;

const kept = new WeakMap<OperationDefinitionNode, Map<string, Asked>>();

/**
 * Seconds that an answer without errors may be kept; undefined when none of its fields says so.
 * @param usual of records, and of what stands at the root, that say nothing
 */
export function maxAgeOf({ document, operation, request, schema }: Answered, data: unknown, usual: number): number | undefined {
  if (!document || !operation) return undefined;
  const reader = new MaxAges(schema, document.definitions as readonly FragmentDefinitionNode[], usual);
  const asked = kept.get(operation) ?? reader.askedBy(operation);
  kept.set(operation, asked);
  const found = reader.shortest(asked, data, request.variables ?? {}, Infinity);
  return found === Infinity ? undefined : found;
}

class MaxAges {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly definitions: readonly FragmentDefinitionNode[],
    private readonly usual: number,
  ) {}

  askedBy({ operation, selectionSet }: OperationDefinitionNode): Map<string, Asked> {
    return this.collect(selectionSet, this.schema.getRootType(operation)!, true, new Map());
  }

  shortest(fields: Map<string, Asked>, value: unknown, variables: Record<string, unknown>, found: number): number {
    if (Array.isArray(value)) return value.reduce<number>((least, item) => this.shortest(fields, item, variables, least), found);
    if (value === null || typeof value !== "object") return found;
    for (const [name, asked] of fields) {
      if (asked.least >= found || !(name in value)) continue;
      const own = asked.referencesIn ? this.ofReferences(asked.referencesIn(variables)) : asked.maxAge;
      found = this.shortest(asked.below, (value as Record<string, unknown>)[name], variables, Math.min(found, own));
    }
    return found;
  }

  private collect(set: SelectionSetNode, type: GraphQLNamedType, isRoot: boolean, into: Map<string, Asked>): Map<string, Asked> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
        if (field) this.add(selection, field, isRoot, into);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.fragment(selection.name.value);
      const on = fragment.typeCondition ? this.schema.getType(fragment.typeCondition.name.value)! : type;
      this.collect(fragment.selectionSet, on, isRoot, into);
    }
    return into;
  }

  private add(node: FieldNode, field: GraphQLField<unknown, unknown>, isRoot: boolean, into: Map<string, Asked>): void {
    const name = (node.alias ?? node.name).value;
    const known = into.get(name) ?? { maxAge: Infinity, least: Infinity, below: new Map<string, Asked>() };
    const of = getNamedType(field.type);
    if (node.selectionSet) this.collect(node.selectionSet, of, false, known.below);
    const maxAge = Math.min(known.maxAge, this.ofField(field, of, isRoot));
    const least = Math.min(maxAge, ...[...known.below.values()].map((each) => each.least));
    const asked: Asked = { ...known, maxAge, least };
    if (isRoot && field.name === "_entities") {
      asked.least = 0;
      asked.referencesIn = (variables) => getArgumentValues(field, node, variables).representations as { __typename: string }[];
    }
    if (asked.least < Infinity) into.set(name, asked);
  }

  private ofField(field: GraphQLField<unknown, unknown>, of: GraphQLNamedType, isRoot: boolean): number {
    const own = this.said(field.astNode);
    const ofType = isCompositeType(of) ? this.ofType(of) : {};
    const inherits = ofType.inheritMaxAge || (own.inheritMaxAge && ofType.maxAge === undefined);
    const usual = (isCompositeType(of) && !inherits) || isRoot ? this.usual : Infinity;
    return own.maxAge ?? ofType.maxAge ?? usual;
  }

  private ofReferences(references: readonly { __typename: string }[]): number {
    const types = [...new Set(references.map(({ __typename }) => __typename))];
    const said = types.flatMap((name) => this.ofType(this.schema.getType(name) as GraphQLCompositeType).maxAge ?? []);
    return said.length > 0 ? Math.min(...said) : this.usual;
  }

  private ofType({ astNode, extensionASTNodes }: GraphQLCompositeType): Said {
    return [astNode, ...extensionASTNodes].map((node) => this.said(node)).find((each) => Object.keys(each).length > 0) ?? {};
  }

  private said(node: ASTNode | null | undefined): Said {
    const directive = this.schema.getDirective("cacheControl");
    return (directive && node && (getDirectiveValues(directive, node as FieldNode) as Said | undefined)) ?? {};
  }

  private fragment(name: string): FragmentDefinitionNode {
    return this.definitions.find((each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name)!;
  }
}

/** By `@cacheControl`; nothing, without it. */
interface Said {
  maxAge?: number;
  inheritMaxAge?: boolean;
}
