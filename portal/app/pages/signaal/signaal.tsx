import { Link, useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { DayChoice, useDay } from "../../parts/day-choice";
import { GroundRecord } from "../../parts/ground-record";
import { day } from "../../parts/moment";
import { Page, Part } from "../../parts/page";
import { RecordPage } from "../../parts/record-page";
import { SourcesPart } from "../../parts/sources";
import { Answering } from "./answering";
import { Answers } from "./answers";
import { Options } from "./options";
import { PortaalSignaalDocument, type PortaalSignaalQuery } from "./operations";
import { SeenAt } from "./seen-at";
import { SignalFacts } from "./signal-facts";

export default function Signaal() {
  const { id } = useParams({ strict: false }) as { id: string };
  const op = useDay();
  const answer = useAnswer(PortaalSignaalDocument, { id, op });
  const missing = (field: string): boolean => isMissing(answer.failure, "signaal", field);
  return (
    <RecordPage
      answer={answer}
      of={({ signaal }: PortaalSignaalQuery) => signaal}
      kind="Signaal"
      what="Dit signaal"
      list="/signalen"
      listName="alle signalen"
      title={({ regel, onderwerpNaam }) => `${regel.titel}: ${onderwerpNaam}`}
      absent={<Absent op={op} />}
    >
      {(signal) => (
        <>
          <p className="intro">{signal.toelichting}</p>
          <SignalFacts signal={signal} />
          <DayChoice label="Het signaal op deze dag" />
          <Part title="Waarop het berust" id="onderbouwing" total={signal.onderbouwing.length} isEmpty={signal.onderbouwing.length === 0}>
            <ul>
              {signal.onderbouwing.map(({ zegt, record }, place) => (
                <li key={place}><GroundRecord record={record} />: {zegt}</li>
              ))}
            </ul>
          </Part>
          <Part title="De regel" id="regel">
            <p className="intro">{signal.regel.uitleg}</p>
          </Part>
          <Options options={signal.handelingsopties} isMissing={missing("handelingsopties")} />
          <SeenAt signal={signal} isMissing={missing} />
          <Answers answers={signal.antwoorden} isMissing={missing("antwoorden")} />
          <Answering signal={signal} />
          <SourcesPart sources={[signal.regel.bron, ...signal.bronnen.filter((bron) => !isSame(bron, signal.regel.bron))]} />
        </>
      )}
    </RecordPage>
  );
}

interface Place {
  url?: string | null;
  titel: string;
  vindplaats?: string | null;
}

const isSame = (one: Place, other: Place): boolean =>
  one.url === other.url && one.titel === other.titel && one.vindplaats === other.vindplaats;

/** A signal is there on some days only: it may be there on another. */
const Absent = ({ op }: { op: string }) => (
  <Page title="Dit signaal is er niet" kind="Signaal">
    <p>
      Op {day(op)} is dit signaal er niet: de feiten die het gaven zijn veranderd, of waren er nog niet. Misschien is het er op een
      andere dag.
    </p>
    <DayChoice label="Kijk op een andere dag" />
    <p><Link className="nl-link" to="/signalen" search={{ op } as never}>Alle signalen van deze dag</Link></p>
  </Page>
);
