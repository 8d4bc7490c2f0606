import { Link, useParams } from "@tanstack/react-router";
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
      {() => <Concept key={id} id={id} />}
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
        {({ agendaItem }) =>
          agendaItem && (
            <>
              <Told item={agendaItem} />
              <p>
                <RecordLink record={agendaItem}>Naar het dossier</RecordLink>
              </p>
              <RecordForm
                name={`/werken/agenda-item/${agendaItem.id}`}
                input="AgendaItemAgenderenInput"
                document={PortaalAgendaItemAgenderenDocument}
                fields={() => []}
                fixed={{ id: agendaItem.id }}
                recordVersie={agendaItem.recordVersie}
                seen={<Told item={agendaItem} />}
                tell={(now) => <Told item={now} />}
                submitText="Zet het op de agenda"
                done={(record) => (
                  <p>
                    Op de agenda: <RecordLink record={record}>{record?.onderwerp}</RecordLink>. Iedereen ziet het.
                  </p>
                )}
              />
            </>
          )
        }
      </Answered>
    </Page>
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
