import { Badge } from "../../parts/badge";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { CareTold } from "./told";

interface RelatedCareProps {
  care: CareTold;
  missing: (field: string) => boolean;
}

/** What the care is on the agenda for, what is not known of it, and who looks into that. */
export const RelatedCare = ({ care: { agendaItems, kennislacunes, projecten }, missing }: RelatedCareProps) => (
  <>
    <Part
      title="Op de agenda"
      id="agenda"
      total={agendaItems.totaal}
      isEmpty={agendaItems.totaal === 0}
      empty="Deze zorg hoort bij geen agenda-item."
    >
      <ul>
        {agendaItems.nodes.map((item) => (
          <li key={item.id}>
            <RecordLink record={item}>{item.onderwerp}</RecordLink> <Badge>{words(item.fase)}</Badge>
          </li>
        ))}
      </ul>
      <More total={agendaItems.totaal} shown={agendaItems.nodes.length} />
    </Part>
    <Part
      title="Kennislacunes"
      id="kennislacunes"
      total={kennislacunes?.totaal}
      isMissing={missing("kennislacunes")}
      isEmpty={kennislacunes?.totaal === 0}
      empty="Er is geen kennislacune bij deze zorg vastgelegd."
    >
      <ul>
        {kennislacunes?.nodes.map((gap) => (
          <li key={gap.id}><RecordLink record={gap}>{gap.vraag}</RecordLink> <Badge>{words(gap.status)}</Badge></li>
        ))}
      </ul>
      <More total={kennislacunes?.totaal ?? 0} shown={kennislacunes?.nodes.length ?? 0} />
    </Part>
    <Part
      title="Onderzoek"
      id="onderzoek"
      total={projecten?.totaal}
      isMissing={missing("projecten")}
      isEmpty={projecten?.totaal === 0}
      empty="Er is geen onderzoek aan deze zorg gekoppeld."
    >
      <ul>
        {projecten?.nodes.map((project) => (
          <li key={project.id}>
            <RecordLink record={project}>{project.titel}</RecordLink> {project.status && <Badge>{words(project.status)}</Badge>}
          </li>
        ))}
      </ul>
      <More total={projecten?.totaal ?? 0} shown={projecten?.nodes.length ?? 0} />
    </Part>
  </>
);
