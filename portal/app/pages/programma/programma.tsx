import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { Badge, Unknown } from "../../parts/badge";
import { DayChoice, useDay } from "../../parts/day-choice";
import { Fact, Facts } from "../../parts/facts";
import { Ground } from "../../parts/ground";
import { History } from "../../parts/history";
import { Money } from "../../parts/money";
import { Part } from "../../parts/page";
import { Participants } from "../../parts/participants";
import { Period } from "../../parts/period";
import { RecordPage } from "../../parts/record-page";
import { SourcesPart } from "../../parts/sources";
import { words } from "../../parts/words";
import { WorkLinks } from "../../parts/work-links";
import { Budgets } from "./budgets";
import { Finances } from "./finances";
import { Memberships } from "./memberships";
import { PortaalProgrammaDocument, type PortaalProgrammaQuery } from "./operations";
import { Projects } from "./projects";
import { Rounds } from "./rounds";
import type { ProgrammeTold } from "./told";

export default function Programma() {
  const { id } = useParams({ strict: false }) as { id: string };
  const op = useDay();
  const answer = useAnswer(PortaalProgrammaDocument, { id, op });
  return (
    <RecordPage
      answer={answer}
      of={({ programma }: PortaalProgrammaQuery) => programma}
      kind="Programma"
      what="Dit programma"
      list="/programmas"
      listName="alle programma’s"
      title={({ naam }) => naam}
      actions={({ id }) => <WorkLinks kind="Programma" id={id} />}
    >
      {(programme) => (
        <>
          <ProgrammeFacts programme={programme} />
          <Budgets programme={programme} />
          <DayChoice label="Geld en stand op deze dag" />
          <Finances finances={programme.financien} />
          <Memberships programme={programme} />
          <Rounds programme={programme} />
          <Projects programme={programme} />
          <Part
            title="Wie een rol hebben"
            id="deelnames"
            total={programme.deelnames.length}
            isEmpty={programme.deelnames.length === 0}
            empty="Wie er een rol in hebben, is niet gevonden."
          >
            <Participants of={programme.deelnames} />
          </Part>
          <SourcesPart sources={programme.bronnen} />
          <History history={programme.geschiedenis} isMissing={isMissing(answer.failure, "programma", "geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}

const ProgrammeFacts = ({ programme }: { programme: ProgrammeTold }) => (
  <>
    {programme.doel && <p className="intro">{programme.doel}</p>}
    <Facts>
      <Fact name="Status" term="Programma.status">
        {programme.status ? <Badge>{words(programme.status)}</Badge> : programme.statusTekst ?? <Unknown />}{" "}
        <Ground of={programme.statusGrondslag} why={programme.statusOnderbouwing} />
      </Fact>
      <Fact name="Looptijd"><Period from={programme.startdatum} until={programme.einddatum} /></Fact>
      <Fact name="Budget" term="Programma.budget">
        <Money amount={programme.budget} kind={programme.budget && programme.bedragSoort} />
        {programme.budgetToelichting && <p className="soft">{programme.budgetToelichting}</p>}
      </Fact>
      <Fact name="Opdrachtgever" term="Programma.opdrachtgever">{programme.opdrachtgever}</Fact>
      <Fact name="Sector">{programme.sectoren.map(words).join(", ")}</Fact>
    </Facts>
  </>
);
