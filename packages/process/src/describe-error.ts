/** How deep the causes of an error are told. */
const MAX_CAUSES = 5;

/**
 * An error as it is logged: what it says, where it came from, and the SQL that it is about. Not its other properties:
 * those of a database hold the values of a statement, those of a GraphQL error the whole document.
 */
export function describeError(error: unknown, depth = 0): unknown {
  if (typeof error !== "object" || error === null) return error;
  // Of a subgraph, the gateway has what it sent: an object like an error.
  const { name, message, stack, code, extensions, query, cause, originalError } = error as Partial<Described>;
  const origin = cause ?? originalError;
  return {
    type: name,
    message,
    code: code ?? extensions?.code,
    sql: typeof query === "string" ? query : undefined,
    stack,
    cause: origin === undefined || depth === MAX_CAUSES ? undefined : describeError(origin, depth + 1),
  };
}

interface Described extends Error {
  code: string;
  extensions: { code?: string };
  /** Of TypeORM: the text of the statement. */
  query: unknown;
  originalError: unknown;
}
