import { CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client/errors";

/** The parties, by the names of their subgraphs. */
const PARTIES: Record<string, string> = {
  zorginstituut: "Zorginstituut Nederland",
  zonmw: "ZonMw",
  verzekeraars: "de zorgverzekeraars",
  nza: "de NZa",
  signalering: "de signalering",
};

/** Why there is no answer, or not a whole one. */
export interface Failure {
  /**
   * `offline`: the gateway cannot be reached. `busy`: it asks to come back later. `session`: one has to sign in anew. `denied`:
   * this may not be seen. `away`: a party cannot be reached. `fault`: anything else, which is ours.
   */
  kind: "offline" | "busy" | "session" | "denied" | "away" | "fault";
  /** Who cannot be reached, as they are called. */
  parties: string[];
  /** Where something is missing because of it. */
  paths: readonly (readonly (string | number)[])[];
}

/** Whether these, as they are called, are more than one. */
export const areMany = (parties: readonly string[]): boolean => parties.length > 1 || parties[0] === PARTIES.verzekeraars;

const partyName = (subgraph: string): string => PARTIES[subgraph] ?? subgraph;

/** @returns undefined when nothing went wrong */
export function failureOf(error: unknown): Failure | undefined {
  if (!error) return undefined;
  const whole = (kind: Failure["kind"]): Failure => ({ kind, parties: [], paths: [] });
  if (CombinedGraphQLErrors.is(error)) {
    const codes = error.errors.map(({ extensions }) => extensions?.code as string | undefined);
    const subgraphs = error.errors.flatMap(({ extensions }) => (extensions?.subgraph as string | undefined) ?? []);
    const parties = subgraphs.map(partyName);
    const paths = error.errors.flatMap(({ path }) => (path ? [path] : []));
    return { kind: kindOf(codes), parties: [...new Set(parties)], paths };
  }
  if (ServerError.is(error)) return whole(ofStatus(error.statusCode));
  if (ServerParseError.is(error)) return whole("fault");
  return whole("offline");
}

function kindOf(codes: (string | undefined)[]): Failure["kind"] {
  if (codes.includes("UNAUTHENTICATED")) return "session";
  if (codes.includes("FORBIDDEN")) return "denied";
  if (codes.includes("SUBGRAPH_UNAVAILABLE")) return "away";
  return codes.some(isBusy) ? "busy" : "fault";
}

/** What the gateway cannot do now, it did nothing of. */
export const isBusy = (code: string | undefined): boolean => BUSY.includes(code);
const BUSY: (string | undefined)[] = ["OVERLOADED", "RATE_LIMITED", "IDENTITY_UNAVAILABLE", "NOT_READY"];

function ofStatus(status: number): Failure["kind"] {
  if (status === 401) return "session";
  if (status === 403) return "denied";
  return status === 429 || status === 503 ? "busy" : "fault";
}

/** Whether something at or under a place in the answer is missing because of a failure. */
export const isMissing = (failure: Failure | undefined, ...place: (string | number)[]): boolean =>
  (failure?.paths ?? []).some((path) => place.every((step, index) => path[index] === step));

/** What went wrong with several answers of one page, told as one: what is worst of it, and all parties that are away. */
export function together(...failures: (Failure | undefined)[]): Failure | undefined {
  const told = failures.filter((each) => each !== undefined);
  const [worst] = told.toSorted((one, other) => WORST.indexOf(one.kind) - WORST.indexOf(other.kind));
  return worst && { kind: worst.kind, parties: [...new Set(told.flatMap(({ parties }) => parties))], paths: [] };
}

const WORST: Failure["kind"][] = ["offline", "session", "denied", "busy", "fault", "away"];
