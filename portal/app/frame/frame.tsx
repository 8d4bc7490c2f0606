import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { SignInButton } from "../identity/sign-in-button";
import { useSession, useStanding, useViewer } from "../identity/use-session";
import { SearchBox } from "../parts/search-box";
import { FreshNotice } from "./fresh";
import { keepInSight } from "./in-sight";
import { ThemeChoice } from "./theme";

const SECTIONS = [
  { to: "/agenda", name: "Agenda" },
  { to: "/zorgvormen", name: "Zorgvormen" },
  { to: "/signalen", name: "Signalen" },
  { to: "/onderzoeksagenda", name: "Onderzoeksagenda" },
  { to: "/voorwaarden", name: "Voorwaarden" },
  { to: "/werken", name: "Werken" },
] as const;

/** What is around every page. */
export function Frame() {
  return (
    <>
      <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">Naar de inhoud</a>
      <header className="frame-header">
        <div className="frame-bar">
          <Link to="/" className="frame-name">Pakketgraaf</Link>
          <SearchBox />
          <SignIn />
        </div>
        <nav aria-label="Hoofdmenu" className="frame-nav">
          <ul>
            {SECTIONS.map(({ to, name }) => (
              <li key={to}>
                <Link to={to as never} activeProps={{ "aria-current": "page" }}>{name}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <NotSignedIn />
      <FreshNotice />
      <Content />
      <footer className="frame-footer">
        <p>
          Wat vier partijen vastleggen over het basispakket: Zorginstituut Nederland, ZonMw, zorgverzekeraars en de NZa.
        </p>
        <ul>
          <li><Link className="nl-link" to="/over">Over dit portaal</Link></li>
          <li><Link className="nl-link" to="/over" hash="toegankelijkheid">Toegankelijkheid</Link></li>
          <li><a className="nl-link" href="/licenties.txt">Licenties</a></li>
        </ul>
        <ThemeChoice />
      </footer>
    </>
  );
}

/** The page itself; who goes to another is put at its begin, or at the part that the address names. */
function Content() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const part = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.hash });
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (before.current !== undefined && path !== before.current) main.current?.focus({ preventScroll: true });
    if (path !== undefined) before.current = path;
  }, [path]);
  useEffect(() => (part ? keepInSight(main.current!, part) : undefined), [path, part]);
  return (
    <main id="inhoud" ref={main} tabIndex={-1} className="frame-main">
      <Outlet />
    </main>
  );
}

function SignIn() {
  const session = useSession();
  const standing = useStanding();
  const { organisatie, sub } = useViewer();
  const [isHalfOut, setHalfOut] = useState(false);
  if (!session.isPossible) return null;
  const signOut = (): void => {
    setHalfOut(false);
    session.signOut().catch(() => setHalfOut(true));
  };
  if (standing === "signed-in") {
    return (
      <div className="frame-user">
        <span>
          {sub ?? session.user?.sub}
          {organisatie && <span className="frame-organisation"> ({organisatie})</span>}
        </span>
        <button type="button" className="nl-button nl-button--subtle" onClick={signOut}>Afmelden</button>
      </div>
    );
  }
  return (
    <div className="frame-user">
      {isHalfOut && <span role="alert">U bent hier afgemeld, maar bij de aanmelddienst misschien nog niet: die is nu niet te bereiken.</span>}
      <SignInButton look="secondary" isBusy={standing === "looking"}>Aanmelden</SignInButton>
    </div>
  );
}

/** Who worked on while the session ended is told so, and keeps what was filled in; who did not get in is told that. */
function NotSignedIn() {
  const standing = useStanding();
  if (standing !== "ended" && standing !== "failed") return null;
  return (
    <div role="alert" className="notice notice--warning">
      {standing === "ended"
        ? <p>U bent niet meer aangemeld. U ziet nu alleen wat openbaar is; wat u had ingevuld is bewaard.</p>
        : <p>Het aanmelden is niet gelukt. U ziet nu alleen wat openbaar is.</p>}
      <SignInButton look="primary">Meld u opnieuw aan</SignInButton>
    </div>
  );
}
