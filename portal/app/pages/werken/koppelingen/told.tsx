import { Unknown } from "../../../parts/badge";
import { moment } from "../../../parts/moment";
import { RecordLink } from "../../../parts/record";
import { Sources } from "../../../parts/source";
import { words, wordsWithin } from "../../../parts/words";
import type { PortaalKoppelingFragment } from "./operations";

/** The two ends of a link, as far as they could be asked. */
type Ends = Pick<PortaalKoppelingFragment, "project" | "kennislacune" | "agendaItem" | "zorgvorm" | "duiding">;

export const researchName = ({ project, kennislacune }: Ends): string => project?.titel ?? kennislacune?.vraag ?? "Onderzoek";
export const questionName = ({ agendaItem, zorgvorm, duiding }: Ends): string =>
  agendaItem?.onderwerp ?? zorgvorm?.naam ?? duiding?.titel ?? "een record dat nu niet op te vragen is";

export const Research = ({ of }: { of: Ends }) => (
  <RecordLink record={of.project ?? of.kennislacune}>{researchName(of)}</RecordLink>
);
export const Question = ({ of }: { of: Ends }) => (
  <RecordLink record={of.agendaItem ?? of.zorgvorm ?? of.duiding}>{questionName(of)}</RecordLink>
);

/** All that is known of a link, and who thought what of it. */
export function KoppelingTold({ koppeling }: { koppeling: PortaalKoppelingFragment }) {
  const { status, grondslag, relatie, onderbouwing, reden, op, door, doorSub, bezwaar, bezwaarOp, verificatie, bronnen } =
    koppeling;
  return (
    <dl className="facts">
      <dt>Onderzoek</dt>
      <dd>
        <Research of={koppeling} />
      </dd>
      <dt>Pakketvraag</dt>
      <dd>
        <Question of={koppeling} />
      </dd>
      <dt>Stand</dt>
      <dd>{words(status)}</dd>
      <dt>Grondslag</dt>
      <dd>{words(grondslag)}</dd>
      {relatie && (
        <>
          <dt>Relatie</dt>
          <dd>{words(relatie)}</dd>
        </>
      )}
      <dt>Onderbouwing</dt>
      <dd>{onderbouwing ?? <Unknown>niet vastgelegd</Unknown>}</dd>
      <dt>Voorgesteld</dt>
      <dd>
        {op ? moment(op) : <Unknown>moment niet bekend</Unknown>}
        {door && <> door {door.naam}</>}
        {doorSub && <> ({doorSub})</>}
      </dd>
      {koppeling.bevestigdOp && (
        <>
          <dt>Bevestigd</dt>
          <dd>
            {moment(koppeling.bevestigdOp)}
            {koppeling.bevestigdDoor && <> door {koppeling.bevestigdDoor.naam}</>}
            {koppeling.bevestigdDoorSub && <> ({koppeling.bevestigdDoorSub})</>}
          </dd>
        </>
      )}
      {bezwaar && (
        <>
          <dt>Bezwaar</dt>
          <dd>
            {bezwaar}
            {bezwaarOp && <span className="soft"> ({moment(bezwaarOp)})</span>}
          </dd>
        </>
      )}
      {koppeling.heroverwegingGevraagdOp && (
        <>
          <dt>Heroverweging gevraagd</dt>
          <dd>{moment(koppeling.heroverwegingGevraagdOp)}</dd>
        </>
      )}
      {koppeling.bezwaarIntrekking && (
        <>
          <dt>Bezwaar ingetrokken</dt>
          <dd>{koppeling.bezwaarIntrekking}</dd>
        </>
      )}
      {reden && (
        <>
          <dt>Reden van het laatste besluit</dt>
          <dd>{reden}</dd>
        </>
      )}
      {verificatie !== "GEVERIFIEERD" && (
        <>
          <dt>Verificatie</dt>
          <dd>
            {words(verificatie)}: het Zorginstituut is nog niet gevraagd of de pakketvraag bestaat ({wordsWithin(verificatie)}).
          </dd>
        </>
      )}
      <dt>Bronnen</dt>
      <dd>{bronnen.length > 0 ? <Sources sources={bronnen} /> : <Unknown>geen</Unknown>}</dd>
    </dl>
  );
}
