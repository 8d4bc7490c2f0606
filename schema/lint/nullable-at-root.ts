import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { Kind } from "graphql";

const ROOTS = ["Query", "Mutation"];

/** A root field that may not be null takes the whole answer with it when its subgraph is down. */
export const nullableAtRoot: GraphQLESLintRule = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    FieldDefinition(node) {
      const parent = node.parent.name.value;
      if (!ROOTS.includes(parent) || node.rawNode().type.kind !== Kind.NON_NULL_TYPE) return;
      const message = `${parent}.${node.name.value} must be nullable, as every root field`;
      context.report({ node: node.name, message });
    },
  }),
};
