import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { Answered } from "../../parts/answered";
import { count, decimal } from "../../parts/amount";
import { Badge } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { More } from "../../parts/more";
import { today } from "../../parts/moment";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { SignalList } from "../../parts/signals";
import { StandingBadge, StandingLegend, type Standing } from "../../parts/standing";
import { words } from "../../parts/words";
import { CONTRACTABLE, dutiesOf, type Duty } from "./duty";
import { PortaalConcernMoetDocument, type PortaalConcernMoetQuery } from "./operations";

const COLUMNS: Column<Duty>[] = [
  {
    header: "Voorwaarde van een uitspraak",
    cell: ({ condition }) => <><strong>{words(condition.soort)}</strong>: {condition.tekst}</>,
  },
  {
    header: "Uitspraak",
    cell: ({ condition: { duiding } }) => <RecordLink record={duiding}>{duiding.titel}</RecordLink>,
  },
  { header: "Uw contract", cell: ({ standing }) => <StandingBadge of={standing} /> },
  {
    header: "Voorwaarden die haar uitvoeren",
    cell: ({ terms }) =>
      terms.length === 0 ? <span className="soft">geen bekend</span> : (
        <ul className="plain">
          {terms.map((term) => (
            <li key={term.id}>
              <RecordLink record={term}>
                {term.norm ? `${decimal(term.norm.waarde)} ${term.norm.eenheid}` : term.omschrijving}
              </RecordLink>{" "}
              {term.openbaarheid === "VERTROUWELIJK" && <Badge>Vertrouwelijk</Badge>}
            </li>
          ))}
        </ul>
      ),
  },
];

const FOR_ALL = { aan: "VERZEKERAARS", regel: "VOORWAARDE_NIET_IN_CONTRACT" };

/** What has to be done first stands first. */
const ORDER: Standing[] = ["deviates", "missing", "ended", "unknown", "away", "agrees"];

/** What rulings ask of a concern, what it does with it, and what does not agree. */
export function Duties({ concern, name }: { concern: string; name: string }) {
  const answer = useAnswer(PortaalConcernMoetDocument, { concern, soorten: CONTRACTABLE });
  const { data, failure } = answer;
  return (
    <>
      <Part
        title="Wat ontbreekt of afwijkt"
        id="signalen"
        total={data?.signalen?.totaal}
        isMissing={isMissing(failure, "signalen")}
      >
        <Answered answer={answer}>{(told) => <Signals told={told} concern={concern} name={name} />}</Answered>
      </Part>
      <Part title="Wat voor dit concern geldt" id="geldt" isMissing={isMissing(failure, "duidingsvoorwaarden")}>
        <Answered answer={answer}>{(told) => <DutyTable told={told} name={name} />}</Answered>
      </Part>
    </>
  );
}

interface SignalsProps {
  told: PortaalConcernMoetQuery;
  concern: string;
  name: string;
}

function Signals({ told: { signalen, voorAlle }, concern, name }: SignalsProps) {
  return (
    <>
      {signalen?.totaal === 0 && <p className="soft">Er is vandaag geen signaal dat {name} bij naam noemt.</p>}
      <SignalList signals={signalen?.nodes ?? []} />
      <More total={signalen?.totaal ?? 0} shown={signalen?.nodes.length ?? 0} to="/signalen" search={{ concern }} />
      {voorAlle && voorAlle.totaal > 0 && (
        <p>
          Voor zorgverzekeraars samen zijn er {count(voorAlle.totaal)} signalen over voorwaarden van uitspraken die in geen openbaar
          contract staan, of niet in elk.{" "}
          <Link className="nl-link" to={"/signalen" as never} search={FOR_ALL as never}>
            Bekijk deze signalen
          </Link>
        </p>
      )}
    </>
  );
}

function DutyTable({ told, name }: { told: PortaalConcernMoetQuery; name: string }) {
  const duties = dutiesOf(told, today()).sort((one, other) => ORDER.indexOf(one.standing) - ORDER.indexOf(other.standing));
  if (duties.length === 0) return <p className="soft">Er is geen geldende uitspraak met een voorwaarde die te contracteren is.</p>;
  const { totaal = 0, nodes = [] } = told.duidingsvoorwaarden ?? {};
  return (
    <>
      <p className="intro">
        Voorwaarden van uitspraken die vandaag gelden en die een verzekeraar kan contracteren: {count(duties.length)}. Daarnaast
        staat wat {name} er openbaar mee doet, en wat u daarvan mag zien.
      </p>
      <Table
        caption="Voorwaarden van uitspraken, en wat dit concern contracteert"
        columns={COLUMNS}
        rows={duties}
        keyOf={({ condition }) => condition.id}
      />
      <More total={totaal} shown={nodes.length} />
      <StandingLegend title="Wat er bij ‘Uw contract’ staat" used={new Set(duties.map(({ standing }) => standing))} />
    </>
  );
}
