import { NetworkStatus, type OperationVariables, type TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import { failureOf, type Failure } from "./failure";

/** What is known of an answer while a page is shown. */
export interface Answer<Data> {
  /** What was told, now or before; a party that is away leaves nulls. */
  data: Data | undefined;
  /** Whether the first answer is being waited for. */
  waiting: boolean;
  /** Whether another answer is on its way while this one is shown. */
  renewing: boolean;
  /** Whether what is shown was asked before, with other variables. */
  isBefore: boolean;
  failure: Failure | undefined;
  again: () => void;
}

/** Asks a document for a page. While other variables are asked, what was told before stays. */
export function useAnswer<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options: { skip?: boolean } = {},
): Answer<Data> {
  const { data, previousData, error, loading, networkStatus, refetch } = useQuery<Data, Variables>(document, {
    variables,
    skip: options.skip,
    // A party that is away takes its own fields only.
    errorPolicy: "all",
    // What was told before is shown at once, and asked again.
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
    notifyOnNetworkStatusChange: true,
  } as never);
  const shown = (data ?? (loading ? previousData : undefined)) as Data | undefined;
  return {
    data: shown,
    isBefore: data === undefined && shown !== undefined,
    waiting: loading && shown === undefined,
    renewing: loading && shown !== undefined && networkStatus !== NetworkStatus.ready,
    failure: failureOf(error),
    again: () => void refetch().catch(() => undefined),
  };
}
