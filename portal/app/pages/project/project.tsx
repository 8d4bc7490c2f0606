import { useParams } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { GapList } from "../../parts/gap-list";
import { History } from "../../parts/history";
import { Links } from "../../parts/links";
import { Part } from "../../parts/page";
import { Participants } from "../../parts/participants";
import { RecordLink } from "../../parts/record";
import { RecordPage } from "../../parts/record-page";
import { SignalList } from "../../parts/signals";
import { SourcesPart } from "../../parts/sources";
import { Suggestions } from "../../parts/suggestions";
import { words } from "../../parts/words";
import { WorkLinks } from "../../parts/work-links";
import { PortaalProjectDocument, type PortaalProjectQuery } from "./operations";
import { ProjectFacts } from "./project-facts";
import { Outcome } from "./outcome";

export default function Project() {
  const { id } = useParams({ strict: false }) as { id: string };
  const answer = useAnswer(PortaalProjectDocument, { id });
  const { data, failure } = answer;
  return (
    <RecordPage
      answer={answer}
      of={({ project }: PortaalProjectQuery) => project}
      kind="Project"
      what="Dit project"
      list="/projecten"
      listName="alle projecten"
      title={({ titel }) => titel}
      actions={({ id }) => <WorkLinks kind="Project" id={id} />}
    >
      {(project) => (
        <>
          <ProjectFacts project={project} />
          <Outcome project={project} />
          <Links links={project.koppelingen} isMissing={isMissing(failure, "project", "koppelingen")} />
          <Suggestions
            title="Kan ook horen bij deze agenda-items"
            suggestions={project.agendaItemSuggesties}
            isMissing={isMissing(failure, "project", "agendaItemSuggesties")}
            show={({ agendaItem }) =>
              agendaItem ? <RecordLink record={agendaItem}>{agendaItem.onderwerp}</RecordLink> : "Agenda-item nu niet op te vragen"
            }
          />
          <Part
            title="Kennislacunes waarop dit een antwoord zoekt"
            id="kennislacunes"
            total={project.kennislacunes.totaal}
            isEmpty={project.kennislacunes.totaal === 0}
            empty="Er is geen kennislacune aan dit project gekoppeld."
          >
            <GapList gaps={project.kennislacunes.edges.map(({ node }) => node)} />
            {project.kennislacunes.pageInfo.hasNextPage && <p className="soft">Dit zijn de eerste 50.</p>}
          </Part>
          <Part
            title="Signalen over dit project"
            id="signalen"
            total={data?.signalen?.totaal}
            isMissing={isMissing(failure, "signalen")}
            isEmpty={data?.signalen?.totaal === 0}
            empty="Er zijn vandaag geen signalen over dit project."
          >
            <SignalList signals={data?.signalen?.nodes ?? []} />
          </Part>
          <Part
            title="Wie doen er mee"
            id="deelnames"
            total={project.deelnames.length}
            isEmpty={project.deelnames.length === 0}
            empty="Wie eraan meedoen, is niet gevonden."
          >
            <Participants of={project.deelnames} />
          </Part>
          {project.netwerken.totaal > 0 && (
            <Part title="Netwerken waarvan dit een project is" total={project.netwerken.totaal}>
              <ul>
                {project.netwerken.nodes.map(({ id: key, naam, soort }) => (
                  <li key={key}>{naam} ({words(soort).toLowerCase()})</li>
                ))}
              </ul>
            </Part>
          )}
          <SourcesPart sources={project.bronnen} />
          <History history={project.geschiedenis} isMissing={isMissing(failure, "project", "geschiedenis")} />
        </>
      )}
    </RecordPage>
  );
}
