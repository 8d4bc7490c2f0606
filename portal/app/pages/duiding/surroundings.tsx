import { Badge } from "../../parts/badge";
import { Ground } from "../../parts/ground";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { RulingTold } from "./told";

interface SurroundingsProps {
  ruling: RulingTold;
  missing: (field: string) => boolean;
}

/** What a ruling belongs to, and what is looked into because of it. What was only suggested stands apart. */
export function Surroundings({ ruling: { agendaItemKoppelingen, kennislacunes, projecten }, missing }: SurroundingsProps) {
  const facts = agendaItemKoppelingen.filter(({ grondslag }) => grondslag !== "SUGGESTIE");
  const suggested = agendaItemKoppelingen.filter(({ grondslag }) => grondslag === "SUGGESTIE");
  return (
    <>
      <Part
        title="Op de agenda"
        id="agenda"
        total={facts.length}
        isEmpty={agendaItemKoppelingen.length === 0}
        empty="Deze duiding hoort bij geen agenda-item."
      >
        <AgendaLinks links={facts} />
        {suggested.length > 0 && (
          <>
            <h3 className="nl-heading nl-heading--level-3">Suggesties, geen feiten</h3>
            <AgendaLinks links={suggested} />
          </>
        )}
      </Part>
      <Part
        title="Kennislacunes"
        id="kennislacunes"
        total={kennislacunes?.totaal}
        isMissing={missing("kennislacunes")}
        isEmpty={kennislacunes?.totaal === 0}
        empty="Er is geen kennislacune aan deze duiding gekoppeld."
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
        empty="Er is geen onderzoek aan deze duiding gekoppeld."
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
}

const AgendaLinks = ({ links }: { links: RulingTold["agendaItemKoppelingen"] }) => (
  <ul>
    {links.map(({ agendaItem, grondslag, onderbouwing }, place) => (
      <li key={agendaItem?.id ?? place}>
        <RecordLink record={agendaItem}>{agendaItem?.onderwerp ?? "Niet op te vragen"}</RecordLink>{" "}
        {agendaItem && <Badge>{words(agendaItem.fase)}</Badge>} <Ground of={grondslag} why={onderbouwing} />
      </li>
    ))}
  </ul>
);
