import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
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
      <Ended />
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
  if (!session.isPossible) return null;
  if (standing === "signed-in") {
    return (
      <div className="frame-user">
        <span>
          {sub ?? session.user?.sub}
          {organisatie && <span className="frame-organisation"> ({organisatie})</span>}
        </span>
        <button type="button" className="nl-button nl-button--subtle" onClick={() => void session.signOut()}>Afmelden</button>
      </div>
    );
  }
  return (
    <div className="frame-user">
      <button
        type="button"
        className="nl-button nl-button--secondary"
        onClick={() => void session.signIn()}
        aria-busy={standing === "looking"}
      >
        Aanmelden
      </button>
    </div>
  );
}

/** Who worked on while the session ended, is told so, and keeps what was filled in. */
function Ended() {
  const session = useSession();
  if (useStanding() !== "ended") return null;
  return (
    <div role="alert" className="notice notice--warning">
      <p>U bent niet meer aangemeld. U ziet nu alleen wat openbaar is; wat u had ingevuld is bewaard.</p>
      <button type="button" className="nl-button nl-button--primary" onClick={() => void session.signIn()}>
        Meld u opnieuw aan
      </button>
    </div>
  );
}
