import type { ApolloClient, OperationVariables, TypedDocumentNode } from "@apollo/client";
import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { isBusy } from "./failure";

/** Why a change was not made, and where in what was filled in. */
export interface Fout {
  code: string;
  pad: readonly string[];
  bericht: string;
}

/** What every mutation of the portal answers: its field is called `uitkomst`, and the record in it `record`. */
export interface Uitkomst<Rec> {
  record: Rec | null;
  fouten: readonly Fout[];
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each has its own input
export type WriteDocument<Rec> = TypedDocumentNode<{ uitkomst: Uitkomst<Rec> | null }, any>;

/**
 * How a change ended. `done`: it is recorded. `refused`: nothing changed, and why. `unknown`: it may be recorded or not; the same
 * key tells. `busy`: nothing changed, it can be sent again. `session`: one has to sign in first. `denied`: one may not. `fault`:
 * anything else, which is ours.
 */
export type Outcome<Rec> =
  | { kind: "done"; record: Rec | null }
  | { kind: "refused"; record: Rec | null; fouten: readonly Fout[] }
  | { kind: "unknown" | "busy" | "session" | "denied" | "fault" };

/** Milliseconds after which no answer is expected any more: the gateway itself waits 15 s for a change. */
const PATIENCE_MS = 20_000;

/** Sends a change, once. Sent again with the same key and the same input, nothing is done twice. */
export async function write<Rec>(
  graph: ApolloClient,
  document: WriteDocument<Rec>,
  input: OperationVariables,
  sleutel: string,
): Promise<Outcome<Rec>> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE_MS);
  const silence = new Promise<never>((_resolve, reject) =>
    controller.signal.addEventListener("abort", () => reject(new Error("no answer"))),
  );
  try {
    const sent = graph.mutate({ mutation: document, variables: { input, sleutel }, errorPolicy: "all" });
    const { data, error } = await Promise.race([sent, silence]);
    const uitkomst = data?.uitkomst as Uitkomst<Rec> | null | undefined;
    // What was changed was changed, though a party is away that something of the answer is asked of.
    if (uitkomst)
      return uitkomst.fouten.length === 0 ? { kind: "done", record: uitkomst.record } : { kind: "refused", ...uitkomst };
    return { kind: kindOf(error) };
  } catch (error) {
    return { kind: kindOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** Of these, nobody can say whether the change was made. */
const UNKNOWN = ["OUTCOME_UNKNOWN", "SUBGRAPH_UNAVAILABLE", "INTERNAL_SERVER_ERROR", "DOWNSTREAM_SERVICE_ERROR"];

function kindOf(error: unknown): "unknown" | "busy" | "session" | "denied" | "fault" {
  if (CombinedGraphQLErrors.is(error)) {
    const codes = error.errors.map(({ extensions }) => extensions?.code as string);
    if (codes.includes("UNAUTHENTICATED")) return "session";
    if (codes.includes("FORBIDDEN")) return "denied";
    if (codes.some(isBusy)) return "busy";
    return codes.some((code) => UNKNOWN.includes(code)) ? "unknown" : "fault";
  }
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return "session";
    if (error.statusCode === 403) return "denied";
    if (error.statusCode === 429) return "busy";
    return error.statusCode >= 500 ? "unknown" : "fault";
  }
  return "unknown";
}
