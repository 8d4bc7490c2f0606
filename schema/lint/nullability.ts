import { Kind } from "graphql";
import { hasDirective, isNullableThroughout, namedIn, problem, problemOfSubgraph } from "./sdl";

const ROOTS = ["Query", "Mutation"];

/** A root field that may not be null takes the whole answer with it when its subgraph is down. */
export const nullableAtRoot = problem((context) => ({
  FieldDefinition(node) {
    const parent = node.parent.name.value;
    if (!ROOTS.includes(parent) || node.rawNode().type.kind !== Kind.NON_NULL_TYPE) return;
    context.report({ node: node.name, message: `${parent}.${node.name.value} must be nullable, as every root field` });
  },
}));

/**
 * A subgraph that is down costs its own fields, never the answer: a field whose type another subgraph owns, and a field
 * that is added to another's entity, may be null, and so may the items of its list.
 */
export const nullableAtBorder = problemOfSubgraph((context, owners) => ({
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
}));
