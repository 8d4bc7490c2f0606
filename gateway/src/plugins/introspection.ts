import { HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { execute, GraphQLError, Kind, type DocumentNode, type ExecutionResult, type SelectionSetNode } from "graphql";
import { fragmentOf, fragmentsOf } from "../operation/document";

/**
 * Answers introspection from the schema itself: the query planner has nothing to plan for it, and does not know all that
 * can be asked (`isOneOf`).
 */
export const introspection: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation }) => {
      const names = rootNames(document, operation!.selectionSet);
      if (names.some(isOfSchema) && !names.every(isMeta)) {
        throw new GraphQLError("Introspection and data are asked for apart; send two requests", {
          extensions: { code: "BAD_REQUEST", http: { status: 400 } },
        });
      }
    },
    responseForOperation: async ({ document, operation, request, schema }) => {
      const names = rootNames(document, operation.selectionSet);
      if (!names.some(isOfSchema)) return null;
      const { operationName, variables } = request;
      const singleResult = (await execute({ schema, document, operationName, variableValues: variables })) as ExecutionResult;
      return { body: { kind: "single", singleResult }, http: { headers: new HeaderMap() } } as never;
    },
  }),
};

const isMeta = (name: string): boolean => name.startsWith("__");
const isOfSchema = (name: string): boolean => name === "__schema" || name === "__type";

/** Names of the fields that stand at the root of an operation, through fragments. */
function rootNames(document: DocumentNode, root: SelectionSetNode): string[] {
  const fragments = fragmentsOf(document);
  const namesIn = ({ selections }: SelectionSetNode): string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection.name.value];
      return namesIn(fragmentOf(selection, fragments)!.selectionSet);
    });
  return namesIn(root);
}
