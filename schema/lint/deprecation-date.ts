import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { Kind } from "graphql";
import { removalDate } from "../removal-date";

/** A deprecation tells clients until when they can count on what they use. That it has a reason is the plugin's rule. */
export const deprecationDate: GraphQLESLintRule = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    Directive(node) {
      if (node.name.value !== "deprecated") return;
      const reason = node.rawNode().arguments?.find(({ name }) => name.value === "reason")?.value;
      if (reason?.kind !== Kind.STRING || removalDate(reason.value)) return;
      context.report({ node, message: 'The reason must say "verwijderd na YYYY-MM-DD", with an existing day' });
    },
  }),
};
