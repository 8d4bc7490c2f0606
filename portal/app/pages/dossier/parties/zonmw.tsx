import { euro } from "../../../parts/amount";
import { RecordLink } from "../../../parts/record";
import { words } from "../../../parts/words";
import { periodOf } from "../chain/facts";
import { Entries, Entry } from "../entry";
import { onceEach, type PartyProps } from "./party";

/** What ZonMw has of an agenda item. */
export function OfZonmw({ item, isMissing }: PartyProps) {
  const projects = onceEach(item.projecten, item.projectenViaZorgvormen);
  const gaps = onceEach(item.kennislacunes, item.kennislacunesViaZorgvormen);
  const rounds = item.subsidierondes;
  const networks = item.netwerken;
  return (
    <>
      <Entries
        title="Projecten"
        total={projects.total}
        shown={projects.records.length}
        isLeast={projects.isLeast}
        isMissing={!item.projecten && isMissing("projecten")}
        empty="Er is geen onderzoek gekoppeld."
      >
        {projects.records.map(({ record: project, isVia }) => (
          <Entry
            key={project.id}
            name={<RecordLink record={project}>{project.titel}</RecordLink>}
            facts={[
              project.status ? words(project.status) : "status niet bekend",
              (project.startdatum || project.einddatum) && periodOf(project.startdatum?.tekst, project.einddatum?.tekst, "tot en met"),
              project.hoofdaanvrager,
              project.bedrag ? euro(project.bedrag) : "bedrag niet bekend",
              project.programma && <>programma <RecordLink record={project.programma}>{project.programma.naam}</RecordLink></>,
              isVia && "via de zorg waarover het gaat",
            ]}
            sources={project.bronnen}
          />
        ))}
      </Entries>
      <Entries
        title="Kennislacunes"
        total={gaps.total}
        shown={gaps.records.length}
        isLeast={gaps.isLeast}
        isMissing={!item.kennislacunes && isMissing("kennislacunes")}
        empty="Er is geen kennislacune gekoppeld."
      >
        {gaps.records.map(({ record: gap, isVia }) => (
          <Entry
            key={gap.id}
            name={<RecordLink record={gap}>{gap.vraag}</RecordLink>}
            facts={[words(gap.status), gap.statusTekst, `ingebracht door ${gap.ingebrachtDoor}`, isVia && "via de zorg waarover het gaat"]}
            sources={gap.bronnen}
          />
        ))}
      </Entries>
      <Entries
        title="Subsidieronden"
        total={rounds?.totaal}
        shown={rounds?.nodes.length}
        isMissing={!rounds && isMissing("subsidierondes")}
        empty="Er is geen subsidieronde die hiernaar vraagt."
      >
        {rounds?.nodes.map((round) => (
          <Entry
            key={round.id}
            name={round.naam}
            facts={[
              words(round.stand.stand),
              (round.opening || round.sluiting) && periodOf(round.opening?.tekst, round.sluiting?.tekst, "tot en met"),
              round.budget ? euro(round.budget) : "budget niet bekend",
              round.programma && <>programma <RecordLink record={round.programma}>{round.programma.naam}</RecordLink></>,
            ]}
            sources={round.bronnen}
          />
        ))}
      </Entries>
      <Entries
        title="Netwerken"
        total={networks?.totaal}
        shown={networks?.nodes.length}
        isMissing={!networks && isMissing("netwerken")}
        empty="Er is geen netwerk gekoppeld."
      >
        {networks?.nodes.map((network) => (
          <Entry
            key={network.id}
            name={network.naam}
            facts={[
              words(network.soort),
              network.status && words(network.status),
              network.programma && <>programma <RecordLink record={network.programma}>{network.programma.naam}</RecordLink></>,
            ]}
            sources={network.bronnen}
          />
        ))}
      </Entries>
    </>
  );
}
