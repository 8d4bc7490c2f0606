import { count } from "../../parts/amount";
import { Seriousness, Unknown } from "../../parts/badge";
import { day } from "../../parts/moment";
import { kindName, RecordLink } from "../../parts/record";
import { SignalLink } from "../../parts/signals";
import { words } from "../../parts/words";
import type { PortaalDossierQuery } from "./operations";

type Signal = NonNullable<NonNullable<PortaalDossierQuery["agendaItem"]>["signalen"]>["nodes"][number];

/** What the facts of the parties say together, with why, and what can be done. */
export function SignalList({ signals, ...rest }: { signals: readonly Signal[] } & Omit<SignalProps, "signal">) {
  return (
    <ul className="plain signal-list">
      {signals.map((signal) => <SignalItem key={signal.id} signal={signal} {...rest} />)}
    </ul>
  );
}

interface SignalProps {
  signal: Signal;
  /** How records of the chain are called. */
  names: ReadonlyMap<string, string>;
  /** The day that is looked at. */
  op: string;
}

function SignalItem({ signal, names, op }: SignalProps) {
  const { id, soort, ernst, aan, toelichting, sinds, dagenSinds, status, onderbouwing, handelingsopties, concerns } = signal;
  const options = (handelingsopties ?? []).flatMap((each) => (each ? [each.naam] : []));
  return (
    <li className="card">
      <h3 className="nl-heading nl-heading--level-3">
        <SignalLink id={id} op={op}>{words(soort)}</SignalLink> <Seriousness of={ernst} />
      </h3>
      <p>{toelichting}</p>
      <dl className="facts">
        <dt>Aan zet</dt>
        <dd>{[...aan.map(words), ...(concerns ?? []).flatMap((each) => (each ? [each.naam] : []))].join(", ")}</dd>
        <dt>Sinds</dt>
        <dd>{sinds ? `${day(sinds)}${dagenSinds != null ? ` (${count(dagenSinds)} dagen)` : ""}` : <Unknown />}</dd>
        <dt>Stand</dt>
        <dd>{status === "OPEN" ? "Nog geen antwoord" : words(status)}</dd>
        <dt>Waarop het berust</dt>
        <dd>
          <ul className="plain">
            {onderbouwing.map(({ zegt, record }, place) => (
              <li key={place}>
                {record && <><RecordLink record={record}>{names.get(`${record.__typename} ${record.id}`) ?? kindName(record.__typename)}</RecordLink>: </>}
                {zegt}
              </li>
            ))}
          </ul>
        </dd>
        {options.length > 0 && <><dt>Wat er te doen is</dt><dd>{options.join(", ")}</dd></>}
      </dl>
    </li>
  );
}
