import { useState, type ReactNode } from "react";
import { useSession } from "./use-session";

interface SignInButtonProps {
  look: "primary" | "secondary";
  children: ReactNode;
  isBusy?: boolean;
}

/** Leads to the page of the issuer; who cannot be brought there is told so beside it. */
export function SignInButton({ look, children, isBusy }: SignInButtonProps) {
  const session = useSession();
  const [hasFailed, setFailed] = useState(false);
  const signIn = (): void => {
    setFailed(false);
    session.signIn().catch(() => setFailed(true));
  };
  return (
    <>
      <button type="button" className={`nl-button nl-button--${look}`} aria-busy={isBusy} onClick={signIn}>
        {children}
      </button>
      {hasFailed && <span role="alert">Aanmelden lukt nu niet: de aanmelddienst is niet te bereiken. Probeer het zo opnieuw.</span>}
    </>
  );
}
