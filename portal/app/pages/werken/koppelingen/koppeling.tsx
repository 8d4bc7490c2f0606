import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Field } from "../../../forms/field";
import { RecordForm } from "../../../forms/record-form";
import { useAnswer } from "../../../graph/answer";
import { OnlyWith } from "../../../parts/only-with";
import type { Viewer } from "../../../identity/use-session";
import { Answered } from "../../../parts/answered";
import { Page, Part } from "../../../parts/page";
import { words } from "../../../parts/words";
import { GROUP } from "../recorded";
import { decisionsFor, isOwnProposal, type Decision } from "./decisions";
import { PortaalKoppelingDocument, type PortaalKoppelingFragment } from "./operations";
import { KoppelingTold, questionName, researchName } from "./told";

const TITLE = "Koppeling";
const REASON: readonly Field[] = [{ kind: "text", name: "reden", label: "Reden", lines: 3, isRequired: true }];

/** One link: what it says, and what who is signed in may decide of it. */
export default function KoppelingBesluiten() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <OnlyWith
      title={TITLE}
      scopes={["koppeling:schrijven", "koppeling:bevestigen", "koppeling:bezwaar"]}
      who="ZonMw of het Zorginstituut"
    >
      {(viewer) => <Koppeling id={id} viewer={viewer} />}
    </OnlyWith>
  );
}

function Koppeling({ id, viewer }: { id: string; viewer: Viewer }) {
  const answer = useAnswer(PortaalKoppelingDocument, { id });
  const { koppeling } = answer.data ?? {};
  if (answer.data && !koppeling && !answer.failure) {
    return (
      <Page title="Deze koppeling is er niet" kind={GROUP}>
        <p>Zij is niet gevonden. Misschien is zij nog niet voor u te zien.</p>
        <p>
          <Link className="nl-link" to="/werken">
            Naar de werklijst
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title={koppeling ? `${researchName(koppeling)} – ${questionName(koppeling)}` : TITLE} kind={<>{GROUP}: koppeling</>}>
      <Answered answer={answer}>
        {({ koppeling: told }) =>
          told && (
            <>
              <KoppelingTold koppeling={told} />
              <p>
                <Link
                  className="nl-link"
                  to={"/werken/geschiedenis/$soort/$id" as never}
                  params={{ soort: "Koppeling", id } as never}
                >
                  Geschiedenis van deze koppeling
                </Link>
              </p>
              <Decide koppeling={told} viewer={viewer} />
            </>
          )
        }
      </Answered>
    </Page>
  );
}

function Decide({ koppeling, viewer }: { koppeling: PortaalKoppelingFragment; viewer: Viewer }) {
  const { besluit } = useSearch({ strict: false }) as { besluit?: string };
  const possible = decisionsFor(koppeling, viewer);
  // A decision stays on screen when it is made, though it can then not be made again.
  const [held, setHeld] = useState<Decision>();
  const chosen = held?.name === besluit ? held : possible.find(({ name }) => name === besluit);
  if (chosen && chosen !== held) setHeld(chosen);
  const others = possible.filter((each) => each !== chosen);
  return (
    <>
      {koppeling.status === "VOORGESTELD" && isOwnProposal(koppeling, viewer) && viewer.may("koppeling:bevestigen") && (
        <p className="notice">U stelde deze koppeling zelf voor: een collega bevestigt haar.</p>
      )}
      {chosen && (
        <Part title={chosen.text} key={chosen.name}>
          <p>{chosen.means}</p>
          <DecisionForm decision={chosen} koppeling={koppeling} />
        </Part>
      )}
      <Part
        title={chosen ? "Iets anders besluiten" : "Besluiten"}
        isEmpty={others.length === 0}
        empty={`Er is nu niets ${chosen ? "anders " : ""}dat u over deze koppeling kunt besluiten.`}
      >
        <ul className="plain work-choices">
          {others.map(({ name, text, means }) => (
            <li key={name}>
              <Link className="nl-button nl-button--secondary" to="." search={{ besluit: name } as never} resetScroll={false}>
                {text}
              </Link>
              <span className="soft"> {means}</span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

function DecisionForm({ decision, koppeling }: { decision: Decision; koppeling: PortaalKoppelingFragment }) {
  // How it was when the form was opened: what comes later does not change what was seen.
  const [seen] = useState(koppeling);
  return (
    <RecordForm
      name={`/werken/koppeling/${koppeling.id}?besluit=${decision.name}`}
      input="KoppelingBesluitInput"
      document={decision.document}
      fields={() => REASON}
      fixed={{ id: koppeling.id }}
      recordVersie={koppeling.recordVersie}
      seen={<KoppelingTold koppeling={seen} />}
      tell={(now) => <KoppelingTold koppeling={now} />}
      submitText={decision.text}
      done={(record) => (
        <p>
          De koppeling is nu {record ? words(record.status).toLowerCase() : "ingetrokken"}.{" "}
          <Link className="nl-link" to="/werken">
            Terug naar de werklijst
          </Link>
        </p>
      )}
    />
  );
}
