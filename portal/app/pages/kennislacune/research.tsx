import { Badge, Unknown } from "../../parts/badge";
import { Ground } from "../../parts/ground";
import { Part } from "../../parts/page";
import { Period } from "../../parts/period";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { GapTold } from "./told";

/** Who looks for an answer, and which rounds ask for it. */
export function Research({ gap: { projecten, subsidierondes } }: { gap: GapTold }) {
  return (
    <>
      <Part
        title="Projecten die een antwoord zoeken"
        id="projecten"
        total={projecten.totaal}
        isEmpty={projecten.totaal === 0}
        empty="Er is geen onderzoek naar deze vraag gevonden. Dat zegt niet dat er geen is."
      >
        <ul>
          {projecten.edges.map(({ node, grondslag, onderbouwing }) => (
            <li key={node.id}>
              <RecordLink record={node}>{node.titel}</RecordLink>{" "}
              {node.status ? <Badge>{words(node.status)}</Badge> : <Unknown>(status niet bekend)</Unknown>}{" "}
              <Period from={node.startdatum} until={node.einddatum} />. <Ground of={grondslag} why={onderbouwing} />
            </li>
          ))}
        </ul>
        {projecten.pageInfo.hasNextPage && <p className="soft">Dit zijn de eerste 50.</p>}
      </Part>
      {subsidierondes.totaal > 0 && (
        <Part title="Subsidieronden die om onderzoek vragen" total={subsidierondes.totaal}>
          <ul>
            {subsidierondes.nodes.map(({ id, naam, stand, opening, sluiting, programma }) => (
              <li key={id}>
                {naam} <Badge>{words(stand.stand)}</Badge> <Period from={opening} until={sluiting} />
                {programma && <>, <RecordLink record={programma}>{programma.naam}</RecordLink></>}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}
