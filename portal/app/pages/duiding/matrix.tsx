import "./matrix.css";
import { decimal } from "../../parts/amount";
import { Badge } from "../../parts/badge";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { Cell, Condition, matrixOf, Standing, Term } from "./matrix-cells";

/** What each standing is called, and what that means. */
const STANDINGS: Record<Standing, { name: string; meaning: string }> = {
  agrees: { name: "Komt overeen", meaning: "een contractvoorwaarde of zorgadvies van het concern voert de voorwaarde uit, en een afwijking is niet gevonden" },
  deviates: { name: "Wijkt af", meaning: "het concern voert de voorwaarde uit met een ander getal dan de duiding noemt" },
  ended: { name: "Geldt niet meer", meaning: "een contractvoorwaarde voerde de voorwaarde uit, en geldt vandaag niet" },
  missing: { name: "Niet in contract", meaning: "het concern heeft openbare voorwaarden voor deze zorg, en geen daarvan voert de voorwaarde uit" },
  unknown: { name: "Niet openbaar", meaning: "van het concern is over deze zorg niets openbaar; wat het vertrouwelijk houdt, is niet bekend" },
  away: { name: "Niet op te vragen", meaning: "de gegevens van de zorgverzekeraars zijn nu niet te bereiken" },
};
const LEGEND = Object.entries(STANDINGS) as [Standing, (typeof STANDINGS)[Standing]][];

interface MatrixProps {
  conditions: readonly Condition[];
  concerns: readonly { __typename?: string; id: string; naam: string }[];
  matrix: ReturnType<typeof matrixOf>;
}

export function Matrix({ conditions, concerns, matrix }: MatrixProps) {
  // Of whom something can be said first.
  const columns = [...concerns].sort((one, other) => Number(matrix.isPublishing(other.id)) - Number(matrix.isPublishing(one.id)));
  const rows = conditions.map((condition) => ({
    condition,
    cells: columns.map((concern) => ({ concern, cell: matrix.ofConcern(condition, concern.id) })),
    others: matrix.ofOthers(condition),
  }));
  const used = new Set(rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.standing)));
  return (
    <>
      <div className="table-frame" role="region" aria-label="Voorwaarden per concern" tabIndex={0}>
        <table className="table matrix">
          <caption className="visually-hidden">Voorwaarden van deze duiding, en wat elk concern daarvan contracteert</caption>
          <thead>
            <tr>
              <th scope="col">Voorwaarde</th>
              {columns.map((concern) => (
                <th key={concern.id} scope="col"><RecordLink record={concern}>{concern.naam}</RecordLink></th>
              ))}
              <th scope="col">Normen van anderen</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ condition, cells, others }) => (
              <tr key={condition.id}>
                <th scope="row">
                  <span className="matrix-kind">{words(condition.soort)}</span>
                  {condition.tekst}
                </th>
                {cells.map(({ concern, cell }) => (
                  <td key={concern.id} data-label={concern.naam}><CellContent cell={cell} /></td>
                ))}
                <td data-label="Normen van anderen">
                  {others.terms.length > 0 ? <Terms terms={others.terms} hasOwner /> : <span className="soft">geen bekend</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className="nl-heading nl-heading--level-3">Wat de vakken zeggen</h3>
      <dl className="facts">
        {LEGEND.filter(([standing]) => used.has(standing)).map(([standing, { name, meaning }]) => (
          <div key={standing} className="matrix-legend">
            <dt><span className={`nl-data-badge matrix--${standing}`}>{name}</span></dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function CellContent({ cell: { standing, terms, advices, why } }: { cell: Cell }) {
  return (
    <>
      <span className={`nl-data-badge matrix--${standing}`}>{STANDINGS[standing].name}</span>
      {terms.length > 0 && <Terms terms={terms} />}
      {advices.map(({ id, onderwerp }) => <p key={id} className="matrix-term">Zorgadvies: {onderwerp}</p>)}
      {why.map((each) => <p key={each} className="matrix-term soft">{each}</p>)}
    </>
  );
}

const Terms = ({ terms, hasOwner = false }: { terms: readonly Term[]; hasOwner?: boolean }) => (
  <ul className="plain">
    {terms.map((term) => (
      <li key={term.id} className="matrix-term">
        {hasOwner && `${term.opsteller?.naam ?? words(term.aard)}: `}
        <RecordLink record={term}>
          {term.norm ? `${decimal(term.norm.waarde)} ${term.norm.eenheid}` : term.omschrijving}
        </RecordLink>{" "}
        {term.openbaarheid === "VERTROUWELIJK" && <Badge>Vertrouwelijk</Badge>}
      </li>
    ))}
  </ul>
);
