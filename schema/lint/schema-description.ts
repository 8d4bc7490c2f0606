import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { Kind } from "graphql";

/** The schema says what it is: the plugin's rule for descriptions knows no schema as a whole. */
export const schemaDescription: GraphQLESLintRule = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    Document(node) {
      const described = node.definitions.some(
        (definition) => definition.kind === Kind.SCHEMA_DEFINITION && definition.rawNode().description,
      );
      if (!described) context.report({ node, message: "The schema as a whole needs a description" });
    },
  }),
};
