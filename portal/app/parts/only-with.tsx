import { useState, type ReactNode } from "react";
import { FailureNotice, Waiting } from "./answered";
import { Page } from "./page";
import { SignInButton } from "../identity/sign-in-button";
import { useSession, useStanding, useViewer, type Viewer } from "../identity/use-session";

interface OnlyWithProps {
  /** What the page is called. */
  title: string;
  /** The scopes of which one is needed; absent: whoever is signed in. */
  scopes?: readonly string[];
  /** Who does this, for who does not. */
  who?: string;
  children: (viewer: Viewer) => ReactNode;
}

/** A page for who is signed in and may do what it is for; for others, why it is not there. */
export function OnlyWith({ title, scopes, who, children }: OnlyWithProps) {
  const session = useSession();
  const standing = useStanding();
  const viewer = useViewer();
  const may = viewer.organisatie !== undefined && (!scopes || scopes.some(viewer.may));
  // Who works on while the session ends, keeps what is on screen.
  const [held, setHeld] = useState<Viewer>();
  if (may && held?.sub !== viewer.sub) setHeld(viewer);
  if (may) return children(viewer);
  if (held && (standing === "ended" || standing === "looking" || viewer.isAsking)) return children(held);
  return (
    <Page title={title}>
      {viewer.isAsking ? (
        <Waiting />
      ) : standing === "signed-in" ? (
        viewer.failure ? (
          <FailureNotice failure={viewer.failure} again={viewer.again} />
        ) : (
          <p className="notice notice--warning">
            U bent aangemeld{viewer.organisatie && <> voor {viewer.organisatie}</>}, maar mag dit niet.
            {who && <> Dit doet {who}.</>}
          </p>
        )
      ) : session.isPossible ? (
        <>
          <p>
            Hier legt u vast wat van uw organisatie is. Daarvoor meldt u zich aan: uw account zegt voor welke organisatie u werkt,
            en wat u mag vastleggen. Lezen kan alles wat openbaar is zonder aanmelden.
          </p>
          <SignInButton look="primary">Aanmelden</SignInButton>
        </>
      ) : (
        <p>Aanmelden kan hier niet: het portaal is alleen om te lezen.</p>
      )}
    </Page>
  );
}
