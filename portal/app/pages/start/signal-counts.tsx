import { Link } from "@tanstack/react-router";
import { count } from "../../parts/amount";
import { Seriousness, Unknown } from "../../parts/badge";
import { day } from "../../parts/moment";
import { words } from "../../parts/words";
import type { PortaalStartQuery } from "./operations";
import { PARTIES, PARTY_NAMES, type Party } from "./parties";

const LEVELS = ["Hoog", "Middel", "Laag"] as const;
type Level = (typeof LEVELS)[number];

/** How many signals each party is to act on, by how serious they are; each number leads to these. */
export function SignalCounts({ data }: { data: PortaalStartQuery }) {
  const totalOf = (party: Party, level: Level): number | undefined => data[`${party}${level}`]?.totaal;
  return (
    <div className="table-frame" role="region" aria-label="Signalen per partij" tabIndex={0}>
      <table className="table start-counts">
        <caption className="visually-hidden">Signalen per partij en ernst</caption>
        <thead>
          <tr>
            <th scope="col">Aan zet</th>
            {LEVELS.map((level) => <th key={level} scope="col" className="number"><Seriousness of={level.toUpperCase()} /></th>)}
          </tr>
        </thead>
        <tbody>
          {PARTY_NAMES.map((party) => (
            <tr key={party}>
              <th scope="row"><SignalsLink search={{ aan: party.toUpperCase() }}>{PARTIES[party]}</SignalsLink></th>
              {LEVELS.map((level) => (
                <td key={level} data-label={level} className="number">
                  <Count of={totalOf(party, level)} party={party} level={level} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Count({ of, party, level }: { of: number | undefined; party: Party; level: Level }) {
  if (of === undefined) return <Unknown />;
  if (of === 0) return <>0</>;
  return (
    <SignalsLink search={{ aan: party.toUpperCase(), ernst: level.toUpperCase() }}>
      {count(of)}
      <span className="visually-hidden"> signalen voor {PARTIES[party]}, ernst {level.toLowerCase()}</span>
    </SignalsLink>
  );
}

const SignalsLink = ({ search, children }: { search: Record<string, string>; children: React.ReactNode }) => (
  <Link className="nl-link start-count" to={"/signalen" as never} search={search as never}>{children}</Link>
);

/** Those that came last. */
export function NewestSignals({ signals }: { signals: NonNullable<PortaalStartQuery["nieuw"]>["nodes"] }) {
  return (
    <ul className="plain">
      {signals.map(({ id, soort, ernst, onderwerpNaam, sinds, aan }) => (
        <li key={id} className="start-row">
          <p>
            <Link className="nl-link" to={"/signalen/$id" as never} params={{ id } as never}>{words(soort)}: {onderwerpNaam}</Link>{" "}
            <Seriousness of={ernst} />
          </p>
          <p className="soft">{sinds ? `sinds ${day(sinds)}` : "begin niet bekend"}; aan zet: {aan.map(words).join(", ")}</p>
        </li>
      ))}
    </ul>
  );
}
