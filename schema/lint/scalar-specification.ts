import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { hasDirective } from "./sdl";

/** A scalar of our own says where its form is written down. */
export const scalarSpecification: GraphQLESLintRule = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    ScalarTypeDefinition(node) {
      if (hasDirective(node.rawNode(), "specifiedBy")) return;
      context.report({ node: node.name, message: `${node.name.value} needs @specifiedBy(url: "...")` });
    },
  }),
};
