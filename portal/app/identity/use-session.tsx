import { createContext, use, useSyncExternalStore } from "react";
import { useAnswer } from "../graph/answer";
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
}

/** Who is signed in, and what that one may do; nobody, while that is not known. */
export function useViewer(): Viewer {
  const standing = useStanding();
  const { data } = useAnswer(PortaalViewerDocument, {}, { skip: standing !== "signed-in" });
  const viewer = standing === "signed-in" ? data?.viewer : undefined;
  return {
    organisatie: viewer?.organisatie ?? undefined,
    sub: viewer?.sub ?? undefined,
    may: (scope) => viewer?.scopes.includes(scope) ?? false,
  };
}
