import { Link } from "@tanstack/react-router";
import { useViewer } from "../../identity/use-session";
import { isFor } from "../../parts/answering";
import { Part } from "../../parts/page";
import type { SignalTold } from "./told";

/** The way to answering, for who can; nobody is sent to a form that would be refused. */
export function Answering({ signal }: { signal: SignalTold }) {
  const { organisatie, may } = useViewer();
  const isOthers = organisatie !== undefined && !(may("signaal:beantwoorden") && isFor(signal, organisatie));
  return (
    <Part title="Beantwoorden" id="beantwoorden">
      {isOthers ? (
        <p>Dit signaal is niet voor uw organisatie: wie aan zet is, beantwoordt het.</p>
      ) : (
        <>
          {!organisatie && <p>Is uw organisatie aan zet? Dan zegt u wat u ermee doet. Daarvoor moet u zijn aangemeld.</p>}
          <p>
            <Link className="nl-link" to={"/werken/signaal/$id" as never} params={{ id: signal.id } as never}>
              Beantwoord dit signaal
            </Link>
          </p>
        </>
      )}
    </Part>
  );
}
