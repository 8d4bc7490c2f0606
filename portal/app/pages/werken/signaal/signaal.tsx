import { Link, useParams } from "@tanstack/react-router";
import type { Field, Values } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { useAnswer } from "../../../graph/answer";
import { OnlyWith } from "../../../parts/only-with";
import type { Viewer } from "../../../identity/use-session";
import { Answered } from "../../../parts/answered";
import { isFor } from "../../../parts/answering";
import { Seriousness, Unknown } from "../../../parts/badge";
import { day, moment } from "../../../parts/moment";
import { Page, Part } from "../../../parts/page";
import { RecordLink } from "../../../parts/record";
import { words } from "../../../parts/words";
import { GROUP } from "../recorded";
import {
  PortaalSignaalBeantwoordenDocument,
  PortaalTeBeantwoordenDocument,
  type PortaalAntwoordFragment,
  type PortaalTeBeantwoordenQuery,
} from "./operations";

const TITLE = "Signaal beantwoorden";

type Signaal = NonNullable<PortaalTeBeantwoordenQuery["signaal"]>;

const fields = (values: Values): Field[] => [
  { kind: "choice", name: "status", label: "Wat uw organisatie ermee doet", of: "SignaalAntwoordStatus", isRequired: true },
  { kind: "text", name: "reden", label: "Reden", lines: 3, isRequired: values.status === "NIET_TERECHT" },
];

const valuesOf = ({ status, reden }: PortaalAntwoordFragment): Values => ({ status, reden: reden ?? "" });

export default function SignaalBeantwoorden() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <OnlyWith title={TITLE} scopes={["signaal:beantwoorden"]} who="de partij die aan zet is">
      {(viewer) => <TeBeantwoorden id={id} viewer={viewer} />}
    </OnlyWith>
  );
}

function TeBeantwoorden({ id, viewer }: { id: string; viewer: Viewer }) {
  const answer = useAnswer(PortaalTeBeantwoordenDocument, { id });
  if (answer.data && !answer.data.signaal && !answer.failure) {
    return (
      <Page title={TITLE} kind={GROUP}>
        <p>
          Dit signaal is er vandaag niet (meer): de feiten zijn veranderd, of het adres klopt niet. Er is dan niets te
          beantwoorden.
        </p>
        <p>
          <Link className="nl-link" to="/werken">
            Naar de werklijst
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title={answer.data?.signaal?.onderwerpNaam ?? TITLE} kind={<>{GROUP}: signaal beantwoorden</>}>
      <Answered answer={answer}>{({ signaal }) => signaal && <Beantwoorden signaal={signaal} viewer={viewer} />}</Answered>
    </Page>
  );
}

function Beantwoorden({ signaal, viewer }: { signaal: Signaal; viewer: Viewer }) {
  const own = signaal.antwoorden.find(({ organisatie }) => organisatie?.id === viewer.organisatie);
  return (
    <>
      <p>
        <Seriousness of={signaal.ernst} /> {words(signaal.soort)}
      </p>
      <p>{signaal.toelichting}</p>
      <dl className="facts">
        <dt>Over</dt>
        <dd>
          <RecordLink record={signaal.onderwerp}>{signaal.onderwerpNaam}</RecordLink>
        </dd>
        <dt>Aan zet</dt>
        <dd>
          {signaal.concerns?.length
            ? signaal.concerns.map((each) => each?.naam ?? "onbekend").join(", ")
            : signaal.aan.map(words).join(", ")}
        </dd>
        <dt>Sinds</dt>
        <dd>{signaal.sinds ? day(signaal.sinds) : <Unknown />}</dd>
        <dt>Stand</dt>
        <dd>{words(signaal.status)}</dd>
      </dl>
      <p>
        <Link className="nl-link" to={"/signalen/$id" as never} params={{ id: signaal.id } as never}>
          Alles van dit signaal, met waarop het berust
        </Link>
      </p>
      <Part title="Wat er is geantwoord" isEmpty={signaal.antwoorden.length === 0} empty="Nog niemand heeft geantwoord.">
        <ul className="plain">
          {signaal.antwoorden.map(({ id, organisatie, status, reden, gegeven }) => (
            <li key={id}>
              <strong>{organisatie?.naam ?? "Een partij"}</strong>: {words(status)} ({moment(gegeven)}){reden && <>. {reden}</>}
            </li>
          ))}
        </ul>
      </Part>
      {isFor(signaal, viewer.organisatie) ? (
        <Antwoord signaal={signaal} own={own} />
      ) : (
        <p className="notice">Dit signaal is niet voor uw organisatie: wie aan zet is, beantwoordt het.</p>
      )}
    </>
  );
}

/** What the organisation answers, or answers instead of what it did. */
function Antwoord({ signaal, own }: { signaal: Signaal; own: PortaalAntwoordFragment | undefined }) {
  return (
    <Part title={own ? "Wijzig het antwoord van uw organisatie" : "Antwoord voor uw organisatie"}>
      <RecordForm
        name={`/werken/signaal/${signaal.id}`}
        input="SignaalBeantwoordenInput"
        document={PortaalSignaalBeantwoordenDocument}
        fields={fields}
        start={own && valuesOf(own)}
        fixed={{ signaalId: signaal.id }}
        recordVersie={own?.recordVersie}
        valuesOf={valuesOf}
        submitText="Geef het antwoord"
        done={(record) =>
          record && (
            <p>
              {words(record.status)}
              {record.reden && <>. {record.reden}</>}
            </p>
          )
        }
      />
    </Part>
  );
}
