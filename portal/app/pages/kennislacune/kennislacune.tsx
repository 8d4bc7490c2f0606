import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { Badge } from "../../parts/badge";
import { Fact, Facts } from "../../parts/facts";
import { Ground } from "../../parts/ground";
import { History } from "../../parts/history";
import { Links } from "../../parts/links";
import { timeText } from "../../parts/moment";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { RecordPage } from "../../parts/record-page";
import { SignalList } from "../../parts/signals";
import { SourcesPart } from "../../parts/sources";
import { Suggestions } from "../../parts/suggestions";
import { words } from "../../parts/words";
import { WorkLinks } from "../../parts/work-links";
import { PortaalKennislacuneDocument, type PortaalKennislacuneQuery } from "./operations";
import { Research } from "./research";
import type { GapTold } from "./told";

export default function Kennislacune() {
  const { id } = useParams({ strict: false }) as { id: string };
  const answer = useAnswer(PortaalKennislacuneDocument, { id });
  const { data, failure } = answer;
  return (
    <RecordPage
      answer={answer}
      of={({ kennislacune }: PortaalKennislacuneQuery) => kennislacune}
      kind="Kennislacune"
      what="Deze kennislacune"
      list="/kennislacunes"
      listName="alle kennislacunes"
      title={({ vraag }) => vraag}
      actions={({ id }) => <WorkLinks kind="Kennislacune" id={id} />}
    >
      {(gap) => (
        <>
          <GapFacts gap={gap} />
          <Research gap={gap} />
          <Suggestions
            title="Projecten die dit misschien onderzoeken"
            suggestions={gap.projectSuggesties}
            isMissing={isMissing(failure, "kennislacune", "projectSuggesties")}
            show={({ project }) => (project ? <RecordLink record={project}>{project.titel}</RecordLink> : "Project nu niet op te vragen")}
          />
          <Links links={gap.koppelingen} isMissing={isMissing(failure, "kennislacune", "koppelingen")} />
          <Part
            title="Signalen over deze kennislacune"
            id="signalen"
            total={data?.signalen?.totaal}
            isMissing={isMissing(failure, "signalen")}
            isEmpty={data?.signalen?.totaal === 0}
            empty="Er zijn vandaag geen signalen over deze kennislacune."
          >
            <SignalList signals={data?.signalen?.nodes ?? []} />
          </Part>
          <SourcesPart sources={gap.bronnen} />
          <History history={gap.geschiedenis} isMissing={isMissing(failure, "kennislacune", "geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}

const GapFacts = ({ gap }: { gap: GapTold }) => (
  <Facts>
    <Fact name="Status" term="Kennislacune.status">
      <Badge>{words(gap.status)}</Badge>
      {gap.statusTekst && gap.statusTekst !== words(gap.status).toLowerCase() && ` ${gap.statusTekst}`}
      {gap.peildatum && <span className="soft"> (zoals het was: {timeText(gap.peildatum.tekst)})</span>}
    </Fact>
    <Fact name="Waarop de status berust"><Ground of={gap.statusGrondslag} why={gap.statusOnderbouwing} /></Fact>
    <Fact name="Sector">{gap.sectoren.length > 0 ? gap.sectoren.map(words).join(", ") : gap.sectorTekst}</Fact>
    <Fact name="Ingebracht door" term="Kennislacune.ingebrachtDoor">{gap.ingebrachtDoor}</Fact>
  </Facts>
);
