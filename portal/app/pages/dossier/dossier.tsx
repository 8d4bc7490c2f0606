import "./dossier.css";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { useAnswer, type Answer } from "../../graph/answer";
import { isMissing, together } from "../../graph/failure";
import { FailureNotice, Waiting } from "../../parts/answered";
import { DayChoice, inAddress, useDay } from "../../parts/day-choice";
import { day, today } from "../../parts/moment";
import { Page, Part } from "../../parts/page";
import { WorkLinks } from "../../parts/work-links";
import { Chain } from "./chain/chain";
import { timesOf } from "./dossier-times";
import { FootnoteList, FootnotesContext } from "./footnotes";
import { DossierHead } from "./head";
import { HistoryList } from "./history";
import { PartyTabs } from "./party-tabs";
import {
  PortaalDossierDocument,
  PortaalDossierVerderDocument,
  PortaalKetenDocument,
  type PortaalDossierQuery,
  type PortaalDossierVerderQuery,
  type PortaalKetenQuery,
} from "./operations";
import { SignalList } from "./signals";
import { footnotesOf } from "./sources";
import { SuggestionList, suggestedTies, tieTotals } from "./suggestions";
import { TimeLine } from "./timeline/timeline";
import { Turn } from "./turn";

type Item = NonNullable<PortaalDossierQuery["agendaItem"]>;

/** All that the four parties have of one subject on the agenda. */
export default function Dossier() {
  const { id = "" } = useParams({ strict: false }) as { id?: string };
  const op = useDay();
  const answer = useAnswer(PortaalDossierDocument, { id, op });
  const chain = useAnswer(PortaalKetenDocument, { id, op });
  const further = useAnswer(PortaalDossierVerderDocument, { id });
  const item = answer.data?.agendaItem;
  if (!item) {
    return (
      <Page title={answer.waiting || answer.failure ? "Dossier" : "Dit agenda-item is er niet"} kind="Agenda-item">
        {answer.waiting && <div className="dossier-whole"><Waiting /></div>}
        {!answer.waiting && answer.failure && <FailureNotice failure={answer.failure} again={answer.again} />}
        {!answer.waiting && !answer.failure && <NoItem id={id} />}
      </Page>
    );
  }
  return <DossierPage key={item.id} item={item} answer={answer} chain={chain} further={further} op={op} />;
}

const NoItem = ({ id }: { id: string }) => (
  <>
    <p>Er is geen agenda-item met de sleutel “{id}”, of u mag het niet zien.</p>
    <p><Link className="nl-link" to="/agenda">Naar de agenda</Link></p>
  </>
);

interface DossierPageProps {
  item: Item;
  answer: Answer<PortaalDossierQuery>;
  chain: Answer<PortaalKetenQuery>;
  further: Answer<PortaalDossierVerderQuery>;
  op: string;
}

function DossierPage({ item, answer, chain, further, op }: DossierPageProps) {
  const more = further.data?.agendaItem;
  const keten = chain.data?.keten;
  const footnotes = useMemo(() => footnotesOf(item, more), [item, more]);
  const names = useMemo(() => new Map(keten?.knopen.map(({ knoop, naam }) => [knoop, naam])), [keten]);
  const ties = suggestedTies(item, more);
  const projects = (more?.projectSuggesties ?? []).filter((each) => each !== null);
  const isToday = op === today();
  const failure = together(answer.failure, chain.failure, further.failure);
  const again = (): void => [answer, chain, further].forEach((each) => each.again());
  return (
    <FootnotesContext value={footnotes}>
      <Page
        title={item.onderwerp}
        kind="Agenda-item"
        actions={
          <>
            <WorkLinks kind="AgendaItem" id={item.id} />
            <button type="button" className="nl-button nl-button--secondary" onClick={() => print()}>Afdrukken</button>
          </>
        }
      >
        {failure && <FailureNotice failure={failure} again={again} isPartial />}
        <p className="print-only">Afgedrukt op {day(today())}, uit {location.href}</p>
        <Contents />
        <div className="dossier-top">
          <DossierHead item={item} />
          <Turn item={item} op={op} />
        </div>
        <Part title="De keten" id="keten">
          {!isToday && <p>Wat er volgens de bronnen gold op {day(op)}.</p>}
          <DayChoice label="Wat gold er op" />
          <Whole answer={chain} space="dossier-space--chain" isMissing={keten === null && isMissing(chain.failure, "keten")}>
            {keten ? <Chain keten={keten} /> : <p className="soft">Van dit agenda-item is geen keten bekend.</p>}
          </Whole>
        </Part>
        <Part title="Tijdlijn" id="tijdlijn">
          <Whole answer={chain} space="dossier-space" isMissing={false}>
            {!keten && isMissing(chain.failure, "keten") && (
              <p className="notice notice--warning">Alleen de planning staat hier: de rest van de keten is nu niet op te vragen.</p>
            )}
            <TimeLine items={timesOf(item, keten, more)} op={op} isToday={isToday} caption={`Tijdlijn van ${item.onderwerp}`} />
          </Whole>
        </Part>
        <Part title="Per partij" id="partijen">
          <Tabbed item={item} further={further} />
        </Part>
        <Part
          title="Signalen"
          id="signalen"
          total={item.signalen?.totaal}
          isMissing={!item.signalen && isMissing(answer.failure, "agendaItem", "signalen")}
          isEmpty={item.signalen?.nodes.length === 0}
          empty={isToday ? "Er zijn geen signalen bij dit agenda-item." : `Op ${day(op)} waren er geen signalen bij dit agenda-item.`}
        >
          {!isToday && <p>Dit zijn de signalen van {day(op)}.</p>}
          {item.signalen && <SignalList signals={item.signalen.nodes} names={names} op={op} />}
          {item.signalen && item.signalen.totaal > item.signalen.nodes.length && (
            <p>
              Hier staan de eerste {item.signalen.nodes.length}.{" "}
              <Link className="nl-link" to={"/signalen" as never} search={{ agendaItem: item.id, op: inAddress(op) } as never}>
                Alle signalen bij dit agenda-item
              </Link>
            </p>
          )}
        </Part>
        <Part title="Suggesties" id="suggesties">
          <Whole answer={further} space="" isMissing={!more?.projectSuggesties && ties.length === 0 && isMissing(further.failure, "agendaItem")}>
            {projects.length + ties.length > 0
              ? <SuggestionList projects={projects} ties={ties} totals={tieTotals(item, more)} />
              : <p className="soft">Er zijn geen suggesties.</p>}
          </Whole>
        </Part>
        <Part title="Geschiedenis" id="geschiedenis" total={item.geschiedenis.totaal}>
          <HistoryList history={item.geschiedenis} />
        </Part>
        <Part title="Bronnen" id="bronnen" isEmpty={footnotes.sources.length === 0} empty="Er zijn geen bronnen vastgelegd.">
          <FootnoteList footnotes={footnotes} />
        </Part>
      </Page>
    </FootnotesContext>
  );
}

const CONTENTS = [
  ["aan-zet", "Wie is aan zet"],
  ["keten", "De keten"],
  ["tijdlijn", "Tijdlijn"],
  ["partijen", "Per partij"],
  ["signalen", "Signalen"],
  ["suggesties", "Suggesties"],
  ["geschiedenis", "Geschiedenis"],
  ["bronnen", "Bronnen"],
] as const;

const Contents = () => (
  <nav aria-label="Op deze pagina" className="dossier-contents no-print">
    <ul>
      {CONTENTS.map(([id, name]) => <li key={id}><a className="nl-link" href={`#${id}`}>{name}</a></li>)}
    </ul>
  </nav>
);

interface WholeProps {
  answer: Answer<unknown>;
  /** The class that keeps its place while it is waited for. */
  space: string;
  isMissing: boolean;
  children: ReactNode;
}

/** A part of the page that is asked apart: what comes of it, or why it does not. */
function Whole({ answer, space, isMissing: isGone, children }: WholeProps) {
  if (answer.waiting) return <div className={space}><Waiting /></div>;
  if (answer.data === undefined && answer.failure) return <FailureNotice failure={answer.failure} again={answer.again} />;
  if (isGone) return <p className="notice notice--warning">Dit deel is nu niet op te vragen: de partij die het vastlegt is niet te bereiken.</p>;
  return <div aria-busy={answer.renewing}>{children}</div>;
}

function Tabbed({ item, further }: { item: Item; further: Answer<PortaalDossierVerderQuery> }) {
  const { partij = "" } = useSearch({ strict: false }) as { partij?: string };
  const navigate = useNavigate();
  const choose = (value: string): void =>
    void navigate({ to: ".", search: ((before: object) => ({ ...before, partij: value })) as never, replace: true, resetScroll: false });
  return <PartyTabs item={item} further={further} chosen={partij} choose={choose} />;
}
