import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";

export interface Connection<Row> {
  totaal?: number | null;
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** As many as one page may have. */
const PAGE = 100;

/**
 * Every record of a list, page by page.
 * @param onProgress told how many there are so far
 * @throws Error when a page cannot be had, or a party is away: half a list is no list
 */
export async function everyRow<Data, Row>(
  graph: ApolloClient,
  document: TypedDocumentNode<Data, OperationVariables>,
  variables: OperationVariables,
  connectionOf: (data: Data) => Connection<Row> | null | undefined,
  onProgress: (rows: number) => void,
  signal: AbortSignal,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null | undefined;
  for (;;) {
    const { data, error } = await graph.query({
      query: document,
      variables: { ...variables, first: PAGE, after },
      context: { fetchOptions: { signal } },
      // As it is now: also of what was downloaded before. What is so much is not kept besides.
      fetchPolicy: "no-cache",
      errorPolicy: "all",
    });
    signal.throwIfAborted();
    const page = data && connectionOf(data as Data);
    if (error || !page) throw error ?? new Error("there is no list");
    rows.push(...page.nodes);
    onProgress(rows.length);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
