import { euro } from "../../parts/amount";
import { Badge, Unknown } from "../../parts/badge";
import { Fact, Facts } from "../../parts/facts";
import { Ground } from "../../parts/ground";
import { timeText } from "../../parts/moment";
import { Period } from "../../parts/period";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { ProjectTold } from "./told";

export function ProjectFacts({ project }: { project: ProjectTold }) {
  const kinds = [
    project.startdatumSoort && `begin: ${project.startdatumSoort}`,
    project.einddatumSoort && `einde: ${project.einddatumSoort}`,
    project.datumSoort,
  ].filter((kind) => !!kind);
  return (
    <>
      {project.samenvatting && <p className="intro">{project.samenvatting}</p>}
      <Facts>
        <Fact name="Status vandaag" term="Project.status">
          {project.status ? <Badge>{words(project.status)}</Badge> : <Unknown>niet bekend: de looptijd zegt dat niet</Unknown>}
        </Fact>
        <Fact name="Looptijd">
          <Period from={project.startdatum} until={project.einddatum} />
          {kinds.length > 0 && <span className="soft"> ({kinds.join("; ")})</span>}
        </Fact>
        <Fact name="Programma">
          {project.programma && (
            <>
              <RecordLink record={project.programma}>{project.programma.naam}</RecordLink>
              {". "}
              <Ground of={project.programmaGrondslag} why={project.programmaOnderbouwing} />
            </>
          )}
        </Fact>
        <Fact name="Subsidieronde">{project.ronde?.naam}</Fact>
        <Fact name="Hoofdaanvrager" term="Project.hoofdaanvrager">{project.hoofdaanvrager}</Fact>
        <Fact name="Toegekend bedrag" term="Project.bedrag">{project.bedrag && euro(project.bedrag)}</Fact>
        <Fact name="ZonMw is financier" term="Project.financierBevestigd">{financierText(project.financierBevestigd)}</Fact>
        <Fact name="Relevantie" term="Project.relevantie">{project.relevantieTekst}</Fact>
        <Fact name="Projectnummer" term="Project.projectnummer">{project.projectnummer}</Fact>
        {project.peildatum && <Fact name="Zoals het was op" term="Project.peildatum">{timeText(project.peildatum.tekst)}</Fact>}
      </Facts>
    </>
  );
}

function financierText(isConfirmed: boolean | null | undefined): string | undefined {
  if (isConfirmed == null) return "niet bevestigd: de bron zegt het niet";
  return isConfirmed ? "Ja, de bron noemt ZonMw" : "Nee";
}
