import type { GraphQLESLintRule } from "@graphql-eslint/eslint-plugin";
import { print } from "graphql";
import { namedIn } from "./sdl";

const PAGING = ["first: Int! = 20", "after: String"];

/** A field that gives a connection is paged with the same two arguments everywhere. */
export const connectionArguments: GraphQLESLintRule = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    FieldDefinition(node) {
      const field = node.rawNode();
      if (!namedIn(field.type).endsWith("Connection")) return;
      const present = (field.arguments ?? []).map((argument) =>
        print({ ...argument, description: undefined, directives: [] }),
      );
      for (const argument of PAGING) {
        if (present.includes(argument)) continue;
        context.report({ node: node.name, message: `${node.name.value} gives a connection: it needs ${argument}` });
      }
    },
  }),
};
