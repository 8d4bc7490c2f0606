import { Link } from "@tanstack/react-router";
import type { Viewer } from "../../identity/use-session";
import { count } from "../../parts/amount";
import { Seriousness } from "../../parts/badge";
import { day, moment } from "../../parts/moment";
import { words } from "../../parts/words";
import { isOwnProposal } from "./koppelingen/decisions";
import { Question, researchName } from "./koppelingen/told";
import type { PortaalWerkKoppelingenFragment, PortaalWerkSignalenFragment } from "./operations";

type Koppeling = PortaalWerkKoppelingenFragment["nodes"][number];

export function LinkItem({ koppeling, viewer }: { koppeling: Koppeling; viewer: Viewer }) {
  const { id, status, op, heroverwegingGevraagdOp } = koppeling;
  return (
    <li className="work-item">
      <p>
        <Link className="nl-link" to={"/werken/koppeling/$id" as never} params={{ id } as never}>
          {researchName(koppeling)}
        </Link>{" "}
        bij <Question of={koppeling} />
      </p>
      <p className="soft">
        {op ? `Voorgesteld op ${moment(op)}` : "Uit de gegevens van de start"}
        {isOwnProposal(koppeling, viewer) && ", door u: een ander bevestigt"}
        {status === "BETWIST" && heroverwegingGevraagdOp && ", heroverweging gevraagd"}
      </p>
    </li>
  );
}

export function SignalItem({ signaal }: { signaal: PortaalWerkSignalenFragment["nodes"][number] }) {
  const { id, ernst, soort, onderwerpNaam, toelichting, sinds } = signaal;
  return (
    <li className="work-item">
      <p>
        <Seriousness of={ernst} />{" "}
        <Link className="nl-link" to={"/werken/signaal/$id" as never} params={{ id } as never}>
          {onderwerpNaam}
        </Link>{" "}
        <span className="soft">
          ({words(soort).toLowerCase()}
          {sinds && `, sinds ${day(sinds)}`})
        </span>
      </p>
      <p>{toelichting}</p>
    </li>
  );
}

interface MoreProps {
  of: { totaal: number; nodes: readonly unknown[] } | null | undefined;
  to: string;
  search: Record<string, string>;
}

/** The way to the rest of a list that is longer than what is shown of it. */
export function More({ of, to, search }: MoreProps) {
  if (!of || of.totaal <= of.nodes.length) return null;
  return (
    <p>
      <Link className="nl-link" to={to as never} search={search as never}>
        Alle {count(of.totaal)} bekijken
      </Link>
    </p>
  );
}
