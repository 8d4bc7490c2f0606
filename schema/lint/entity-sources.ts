import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { hasDirective, ownersFor, written } from "./sdl";

/** Every record says where it comes from. */
export const entitySources: GraphQLESLintRule = {
  meta: { type: "problem", schema: [] },
  create(context) {
    const owners = ownersFor(context.filename);
    if (!owners) return {};
    return {
      ObjectTypeDefinition(node) {
        const { name, fields = [], ...type } = node.rawNode();
        if (!hasDirective(type, "key") || !owners.own.has(name.value)) return;
        if (fields.some((field) => field.name.value === "bronnen" && written(field.type) === "[Bron!]!")) return;
        context.report({ node: node.name, message: `${name.value} needs the field bronnen: [Bron!]!` });
      },
    };
  },
};
