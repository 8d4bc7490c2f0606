import { Part } from "../../parts/page";
import { SourceLink } from "../../parts/source";
import { words } from "../../parts/words";
import type { ProjectTold } from "./told";

/** What the research brought, and where it was registered and published. */
export function Outcome({ project: { uitkomst, publicaties, registraties } }: { project: ProjectTold }) {
  return (
    <Part title="Uitkomst" id="uitkomst">
      {uitkomst ? <p className="intro">{uitkomst}</p> : <p className="soft">Een uitkomst is niet bekend.</p>}
      {publicaties.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Publicaties</h3>
          <ul>
            {publicaties.map(({ doi, soort }) => (
              <li key={doi}>
                <SourceLink source={{ titel: `doi.org/${doi}`, url: `https://doi.org/${doi}` }} /> ({words(soort).toLowerCase()})
              </li>
            ))}
          </ul>
        </>
      )}
      {registraties.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Ingeschreven in registers</h3>
          <ul>
            {registraties.map(({ register, nummer, bron }) => (
              <li key={`${register} ${nummer}`}>
                {register} {nummer}. <span className="soft">Bron: </span><SourceLink source={bron} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
