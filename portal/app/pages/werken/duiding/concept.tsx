import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { RecordForm } from "../../../forms/record-form";
import { useAnswer } from "../../../graph/answer";
import { OnlyWith } from "../../../parts/only-with";
import { Answered } from "../../../parts/answered";
import { Unknown } from "../../../parts/badge";
import { timeText } from "../../../parts/moment";
import { Page, Part } from "../../../parts/page";
import { RecordLink } from "../../../parts/record";
import { Sources } from "../../../parts/source";
import { words } from "../../../parts/words";
import { GROUP } from "../recorded";
import { rulingFields, rulingValues } from "./fields";
import {
  PortaalConceptduidingDocument,
  PortaalDuidingIntrekkenDocument,
  PortaalDuidingPublicerenDocument,
  PortaalDuidingWijzigenDocument,
  type PortaalConceptduidingFragment,
} from "./operations";

const TITLE = "Concept van een duiding";

/** A draft: to work on (`?stap=wijzigen`), to publish, or to take back. */
export default function Conceptduiding() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <OnlyWith title={TITLE} scopes={["duiding:schrijven"]} who="het Zorginstituut">
      {() => <Concept id={id} />}
    </OnlyWith>
  );
}

function Concept({ id }: { id: string }) {
  const answer = useAnswer(PortaalConceptduidingDocument, { id });
  // What was published or taken back a moment ago stays on screen, with what was recorded.
  const [held, setHeld] = useState<PortaalConceptduidingFragment>();
  const asked = answer.data?.duiding;
  if (asked && !held) setHeld(asked);
  const duiding = asked ?? held;
  if (answer.data && !duiding && !answer.failure) {
    return (
      <Page title="Dit concept is er niet" kind={GROUP}>
        <p>Het is niet gevonden, of het is ingetrokken.</p>
        <p>
          <Link className="nl-link" to="/werken">
            Naar de werklijst
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title={duiding?.titel ?? TITLE} kind={<>{GROUP}: duiding</>}>
      <Answered answer={held ? { ...answer, data: { duiding: duiding! } } : answer}>
        {() => duiding && <Steps duiding={duiding} wasDraft={!held?.gepubliceerd} />}
      </Answered>
    </Page>
  );
}

const STEPS = [
  {
    name: "publiceren",
    text: "Publiceren",
    means: "Iedereen ziet de duiding voortaan. Wat is gepubliceerd, wordt niet gewijzigd maar vervangen.",
  },
  { name: "wijzigen", text: "Wijzigen", means: "Het blijft een concept." },
  {
    name: "intrekken",
    text: "Intrekken",
    means: "Het concept bestaat daarna niet meer; anderen hebben er nooit iets van gezien.",
  },
] as const;

function Steps({ duiding, wasDraft }: { duiding: PortaalConceptduidingFragment; wasDraft: boolean }) {
  const { stap } = useSearch({ strict: false }) as { stap?: string };
  // How it was when it was opened: what comes later does not change what was seen.
  const [seen] = useState(duiding);
  const step = STEPS.find(({ name }) => name === stap);
  if (!wasDraft) {
    return (
      <p>
        Deze duiding is gepubliceerd. <RecordLink record={duiding}>Naar de duiding</RecordLink>
      </p>
    );
  }
  const common = {
    fixed: { id: duiding.id },
    recordVersie: duiding.recordVersie,
    tell: (now: PortaalConceptduidingFragment) => <Told duiding={now} />,
    seen: <Told duiding={seen} />,
  };
  return (
    <>
      <p className="notice">
        {duiding.gepubliceerd
          ? "Gepubliceerd: iedereen ziet deze duiding."
          : "Dit is een concept: alleen het Zorginstituut ziet het."}
      </p>
      {step?.name !== "wijzigen" && <Told duiding={duiding} />}
      {step && (
        <Part title={step.text} key={step.name}>
          <p>{step.means}</p>
          {step.name === "wijzigen" && (
            <RecordForm
              {...common}
              name={`/werken/duiding/${duiding.id}?stap=wijzigen`}
              input="DuidingWijzigenInput"
              document={PortaalDuidingWijzigenDocument}
              fields={rulingFields}
              start={rulingValues(duiding)}
              valuesOf={rulingValues}
              isPatch
              submitText="Leg de wijziging vast"
              anotherText="Wijzig nog iets"
              done={(record) => <p>Het concept is bijgewerkt: {record?.titel}.</p>}
            />
          )}
          {step.name === "publiceren" && (
            <RecordForm
              {...common}
              name={`/werken/duiding/${duiding.id}?stap=publiceren`}
              input="DuidingPublicerenInput"
              document={PortaalDuidingPublicerenDocument}
              fields={() => []}
              submitText="Publiceer de duiding"
              done={(record) => (
                <p>
                  Gepubliceerd: <RecordLink record={record}>{record?.titel}</RecordLink>
                </p>
              )}
            />
          )}
          {step.name === "intrekken" && (
            <RecordForm
              {...common}
              name={`/werken/duiding/${duiding.id}?stap=intrekken`}
              input="DuidingIntrekkenInput"
              document={PortaalDuidingIntrekkenDocument}
              fields={() => []}
              submitText="Trek het concept in"
              done={() => (
                <p>
                  Het concept is ingetrokken.{" "}
                  <Link className="nl-link" to="/werken">
                    Terug naar de werklijst
                  </Link>
                </p>
              )}
            />
          )}
        </Part>
      )}
      {!duiding.gepubliceerd && (
        <Part title={step ? "Iets anders doen" : "Wat u kunt doen"}>
          <ul className="plain work-choices">
            {STEPS.filter((each) => each !== step).map(({ name, text, means }) => (
              <li key={name}>
                <Link className="nl-button nl-button--secondary" to="." search={{ stap: name } as never} resetScroll={false}>
                  {text}
                </Link>
                <span className="soft"> {means}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function Told({ duiding }: { duiding: PortaalConceptduidingFragment }) {
  const { soort, datum, conclusie, uitkomst, zorgvormKoppelingen, agendaItemKoppelingen, voorwaarden, bronnen } = duiding;
  return (
    <dl className="facts">
      <dt>Titel</dt>
      <dd>{duiding.titel}</dd>
      <dt>Soort</dt>
      <dd>{words(soort)}</dd>
      <dt>Datum</dt>
      <dd>{datum ? timeText(datum.tekst) : <Unknown>nog niet ingevuld</Unknown>}</dd>
      <dt>Conclusie</dt>
      <dd>{conclusie ? words(conclusie) : <Unknown>geen</Unknown>}</dd>
      <dt>Uitkomst</dt>
      <dd>{uitkomst ?? <Unknown>nog niet ingevuld</Unknown>}</dd>
      <dt>Zorgvormen</dt>
      <dd>{zorgvormKoppelingen.map(({ zorgvorm }) => zorgvorm?.naam).join("; ") || <Unknown>geen</Unknown>}</dd>
      <dt>Agenda-items</dt>
      <dd>{agendaItemKoppelingen.map(({ agendaItem }) => agendaItem?.onderwerp).join("; ") || <Unknown>geen</Unknown>}</dd>
      <dt>Voorwaarden</dt>
      <dd>{voorwaarden.map(({ tekst }) => tekst).join("; ") || <Unknown>geen</Unknown>}</dd>
      <dt>Bronnen</dt>
      <dd>
        <Sources sources={bronnen} />
      </dd>
    </dl>
  );
}
