import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { hasDirective, isNullableThroughout, namedIn, ownersFor } from "./sdl";

/**
 * A subgraph that is down costs its own fields, never the answer: a field whose type another subgraph owns, and a field
 * that is added to another's entity, may be null, and so may the items of its list.
 */
export const nullableAtBorder: GraphQLESLintRule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const owners = ownersFor(context.filename);
    if (!owners) return {};
    return {
      FieldDefinition(node) {
        const field = node.rawNode();
        const parent = node.parent.name.value;
        const isKey = field.name.value === "id";
        const crosses = owners.foreign.has(namedIn(field.type)) || (owners.foreign.has(parent) && !isKey);
        // What is @external has the type that its owner gives it.
        if (!crosses || hasDirective(field, "external") || isNullableThroughout(field.type)) return;
        const message = `${parent}.${field.name.value} crosses a border between subgraphs: no "!" in its type`;
        context.report({ node: node.name, message });
      },
    };
  },
};
