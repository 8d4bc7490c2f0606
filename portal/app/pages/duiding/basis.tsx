import { Ground } from "../../parts/ground";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { Term } from "../../parts/term";
import type { RulingTold } from "./told";

/** By what a ruling was made: criteria, with the frameworks that they are judged by now, and what committees advised. */
export function Basis({ ruling: { criteria, kadersVanCriteria, commissieadviezen, handelingsopties } }: { ruling: RulingTold }) {
  return (
    <>
      <Part
        title="Getoetst aan"
        id="criteria"
        isEmpty={!criteria?.length}
        empty="De bron noemt geen pakketcriteria waaraan is getoetst."
      >
        <ul>
          {criteria?.map(({ id, naam, omschrijving }) => <li key={id}>{naam}: {omschrijving}</li>)}
        </ul>
        {kadersVanCriteria.length > 0 && (
          <>
            <h3 className="nl-heading nl-heading--level-3">
              <Term of="KaderVanCriterium">Kaders waarmee deze criteria nu worden beoordeeld</Term>
            </h3>
            <ul>
              {kadersVanCriteria.map(({ kader, criterium }) => (
                <li key={`${kader.id} ${criterium.id}`}>
                  <RecordLink record={kader}>{kader.titel}</RecordLink> <span className="soft">(voor {criterium.naam.toLowerCase()})</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
      <Part
        title="Adviezen van commissies"
        id="commissies"
        total={commissieadviezen.length}
        isEmpty={commissieadviezen.length === 0}
        empty="Er is geen advies van een commissie gevonden."
      >
        <ul>
          {commissieadviezen.map(({ commissie, advies, grondslag, onderbouwing }, place) => (
            <li key={place}>
              {commissie.naam}: {advies ?? "wat zij adviseerde, is niet bekend"}. <Ground of={grondslag} why={onderbouwing} />
            </li>
          ))}
        </ul>
      </Part>
      {handelingsopties.length > 0 && (
        <Part title="Gekozen handelingsopties" id="handelingsopties">
          <ul>{handelingsopties.map(({ id, naam }) => <li key={id}>{naam}</li>)}</ul>
        </Part>
      )}
    </>
  );
}
