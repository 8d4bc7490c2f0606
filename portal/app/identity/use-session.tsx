import { useQuery } from "@apollo/client/react";
import { createContext, use, useSyncExternalStore } from "react";
import { failureOf, type Failure } from "../graph/failure";
import { PortaalViewerDocument } from "./operations";
import type { Session, Standing } from "./session";

export const SessionContext = createContext<Session>(undefined!);

export const useSession = (): Session => use(SessionContext);

/** How it is with signing in, as it changes. */
export function useStanding(): Standing {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.standing);
}

export interface Viewer {
  /** Organisation that the user works for, as the issuer calls it; undefined for who only reads. */
  organisatie: string | undefined;
  sub: string | undefined;
  may: (scope: string) => boolean;
  /** Whether it is still being asked who this is. */
  isAsking: boolean;
  /** Why that is not known. */
  failure: Failure | undefined;
  again: () => void;
}

/** Who is signed in, and what that one may do; nobody, while that is not known. */
export function useViewer(): Viewer {
  const standing = useStanding();
  // It is asked once, however many places on a page want to know; who signs in as somebody else begins with nothing kept.
  const { data, loading, error, refetch } = useQuery(PortaalViewerDocument, { skip: standing !== "signed-in" });
  const viewer = standing === "signed-in" ? data?.viewer : undefined;
  return {
    organisatie: viewer?.organisatie ?? undefined,
    sub: viewer?.sub ?? undefined,
    may: (scope) => viewer?.scopes.includes(scope) ?? false,
    isAsking: standing === "looking" || (standing === "signed-in" && loading),
    failure: failureOf(error),
    again: () => void refetch().catch(() => undefined),
  };
}
