import { Link } from "@tanstack/react-router";
import "./links.css";
import { Seriousness } from "./badge";
import { inAddress } from "./day-choice";
import { words } from "./words";

export interface ShortSignal {
  id: string;
  soort: string;
  ernst: string;
  toelichting: string;
  status: string;
}

/** Signals with why they are there; each leads to its page, of the day that is looked at. */
export const SignalList = ({ signals, op }: { signals: readonly ShortSignal[]; op?: string }) => (
  <ul className="plain links">
    {signals.map((signal) => (
      <li key={signal.id} className="card">
        <p>
          <Seriousness of={signal.ernst} />{" "}
          <SignalLink id={signal.id} op={op}>{words(signal.soort)}</SignalLink>{" "}
          <span className="soft">({words(signal.status).toLowerCase()})</span>
        </p>
        <p>{signal.toelichting}</p>
      </li>
    ))}
  </ul>
);

interface SignalLinkProps {
  id: string;
  op?: string;
  children: React.ReactNode;
}

export const SignalLink = ({ id, op, children }: SignalLinkProps) => (
  <Link className="nl-link" to={"/signalen/$id" as never} params={{ id } as never} search={{ op: inAddress(op) } as never}>{children}</Link>
);
