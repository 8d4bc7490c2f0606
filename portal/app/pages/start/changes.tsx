import { Link } from "@tanstack/react-router";
import { counted } from "../../parts/amount";
import { changedBy, Changes, changesOf, nameIn, type State } from "../../parts/changes";
import { Disclosure } from "../../parts/disclosure";
import { moment } from "../../parts/moment";
import { hasPage, kindName, RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { PortaalStartWijzigingenQuery } from "./operations";
import { MOST, type Window } from "./windows";

type Feed = NonNullable<PortaalStartWijzigingenQuery["zonmw"]>;
type Change = Feed["nodes"][number];

interface FeedChangesProps {
  feed: Feed;
  /** How many there were in the week. */
  week: number | undefined;
  window: Window;
}

/** What a party recorded, the newest first; what was read in from sources is told as a number. */
export function FeedChanges({ feed: { nodes, totaal }, week, window }: FeedChangesProps) {
  const own = nodes.filter(({ aanleiding }) => aanleiding === "ORGANISATIE").reverse();
  const read = nodes.length - own.length;
  return (
    <>
      <p>
        {week === undefined ? "Hoeveel er deze week is vastgelegd, is niet bekend." : weekText(week)}
        {!window.isWhole && week !== undefined && week > 0 && ` Hieronder staat wat er ${window.text} is vastgelegd.`}
      </p>
      {own.length > 0 && <ul className="plain">{own.map((change, place) => <ChangeItem key={place} change={change} />)}</ul>}
      {nodes.length === 0 && !window.isWhole && <p className="soft">In die tijd is er niets vastgelegd.</p>}
      {read > 0 && (
        <p className="soft">
          {totaal > MOST ? `Van de eerste ${MOST} zijn er ${read}` : `${counted(read, "gegeven is", "gegevens zijn")}`} ingelezen of verbeterd uit de
          bronnen.
        </p>
      )}
      {totaal > MOST && <p className="soft">Er is zo veel tegelijk vastgelegd dat niet alles hier past.</p>}
    </>
  );
}

const weekText = (week: number): string =>
  week === 0 ? "Deze week is er niets vastgelegd." : `Deze week: ${counted(week, "wijziging", "wijzigingen")}.`;

function ChangeItem({ change }: { change: Change }) {
  const { wanneer, soort, aanleiding, recordType, recordId, organisatie, voor, na } = change;
  const state = (na ?? voor) as State | null;
  const changes = voor && na ? changesOf(voor, na) : [];
  const others = othersOf(state);
  return (
    <li className="start-row">
      <p>
        {kindName(recordType)}{" "}
        {hasPage(recordType) ? (
          <RecordLink record={{ __typename: recordType, id: recordId }}>{nameIn(state, recordId)}</RecordLink>
        ) : (
          nameIn(state, "")
        )}{" "}
        {words(soort).toLowerCase()}
        {others.map(({ type, id }) => <span key={`${type} ${id}`}>; <OtherLink type={type} id={id} /></span>)}
      </p>
      <p className="soft">
        <time dateTime={wanneer}>{moment(wanneer)}</time>, door {changedBy({ aanleiding, organisatie })}
      </p>
      {changes.length > 0 && <Disclosure name="Wat er anders is"><Changes changes={changes} /></Disclosure>}
    </li>
  );
}

/** The records with a page that a change names. */
const othersOf = (state: State | null): { type: string; id: string }[] =>
  Object.entries(state ?? {})
    .filter(([name, value]) => name.endsWith("Id") && typeof value === "string")
    .map(([name, value]) => ({ type: name.charAt(0).toUpperCase() + name.slice(1, -2), id: String(value) }))
    .filter(({ type }) => hasPage(type) || type === "Signaal");

const OtherLink = ({ type, id }: { type: string; id: string }) =>
  type === "Signaal" ? (
    <Link className="nl-link" to={"/signalen/$id" as never} params={{ id } as never}>naar het signaal</Link>
  ) : (
    <RecordLink record={{ __typename: type, id }}>naar {kindName(type).toLowerCase()} {id}</RecordLink>
  );
