import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { RecordForm } from "../../../forms/record-form";
import { useAnswer } from "../../../graph/answer";
import { OnlyWith } from "../../../parts/only-with";
import { Answered } from "../../../parts/answered";
import { Page } from "../../../parts/page";
import { RecordLink } from "../../../parts/record";
import { words } from "../../../parts/words";
import { GROUP } from "../recorded";
import {
  PortaalAgendaItemAgenderenDocument,
  PortaalConceptagendaItemDocument,
  type PortaalConceptagendaItemFragment,
} from "./operations";

const TITLE = "Agenda-item op de agenda zetten";

export default function ConceptagendaItem() {
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <OnlyWith title={TITLE} scopes={["agenda:schrijven"]} who="het Zorginstituut">
      {() => <Concept id={id} />}
    </OnlyWith>
  );
}

function Concept({ id }: { id: string }) {
  const answer = useAnswer(PortaalConceptagendaItemDocument, { id });
  const item = answer.data?.agendaItem;
  if (answer.data && !item && !answer.failure) {
    return (
      <Page title="Dit agenda-item is er niet" kind={GROUP}>
        <p>
          <Link className="nl-link" to="/werken">
            Naar de werklijst
          </Link>
        </p>
      </Page>
    );
  }
  return (
    <Page title={item?.onderwerp ?? TITLE} kind={<>{GROUP}: agenda-item</>}>
      <Answered answer={answer}>
        {({ agendaItem }) => agendaItem && <ToAgenda item={agendaItem} />}
      </Answered>
    </Page>
  );
}

function ToAgenda({ item }: { item: PortaalConceptagendaItemFragment }) {
  // How it was when it was opened: what comes later does not change what was seen, nor takes away what was recorded.
  const [seen] = useState(item);
  return (
    <>
      <Told item={item} />
      <p>
        <RecordLink record={item}>Naar het dossier</RecordLink>
      </p>
      {!seen.gepubliceerd && (
        <RecordForm
          name={`/werken/agenda-item/${item.id}`}
          input="AgendaItemAgenderenInput"
          document={PortaalAgendaItemAgenderenDocument}
          fields={() => []}
          fixed={{ id: item.id }}
          recordVersie={item.recordVersie}
          seen={<Told item={seen} />}
          tell={(now) => <Told item={now} />}
          submitText="Zet het op de agenda"
          done={(record) => (
            <p>
              Op de agenda: <RecordLink record={record}>{record?.onderwerp}</RecordLink>. Iedereen ziet het.
            </p>
          )}
        />
      )}
    </>
  );
}

const Told = ({ item: { onderwerp, fase, gepubliceerd } }: { item: PortaalConceptagendaItemFragment }) => (
  <dl className="facts">
    <dt>Onderwerp</dt>
    <dd>{onderwerp}</dd>
    <dt>Fase</dt>
    <dd>{words(fase)}</dd>
    <dt>Te zien voor</dt>
    <dd>{gepubliceerd ? "iedereen: het staat op de agenda" : "alleen het Zorginstituut: het is een concept"}</dd>
  </dl>
);
