import { Badge, Unknown } from "../../parts/badge";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { Period } from "../../parts/period";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { ProgrammeTold } from "./told";

export const Projects = ({ programme: { id, projecten } }: { programme: ProgrammeTold }) => (
  <Part
    title="Projecten"
    id="projecten"
    total={projecten.totaal}
    isEmpty={projecten.totaal === 0}
    empty="Er zijn geen projecten van dit programma gevonden."
  >
    <ul>
      {projecten.nodes.map((project) => (
        <li key={project.id}>
          <RecordLink record={project}>{project.titel}</RecordLink>{" "}
          {project.status ? <Badge>{words(project.status)}</Badge> : <Unknown>(status niet bekend)</Unknown>}{" "}
          <Period from={project.startdatum} until={project.einddatum} />
        </li>
      ))}
    </ul>
    <More total={projecten.totaal} shown={projecten.nodes.length} to="/projecten" search={{ programma: id }} />
  </Part>
);
