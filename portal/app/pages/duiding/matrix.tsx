import "./matrix.css";
import { decimal } from "../../parts/amount";
import { Badge } from "../../parts/badge";
import { RecordLink } from "../../parts/record";
import { StandingBadge, StandingLegend } from "../../parts/standing";
import { words } from "../../parts/words";
import type { Cell, Condition, matrixOf, Term } from "./matrix-cells";

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
                  <Others cell={others} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <StandingLegend title="Wat de vakken zeggen" used={used} />
    </>
  );
}

function CellContent({ cell: { standing, terms, advices, why } }: { cell: Cell }) {
  return (
    <>
      <StandingBadge of={standing} />
      {terms.length > 0 && <Terms terms={terms} />}
      {advices.map(({ id, onderwerp }) => <p key={id} className="matrix-term">Zorgadvies: {onderwerp}</p>)}
      {why.map((each) => <p key={each} className="matrix-term soft">{each}</p>)}
    </>
  );
}

function Others({ cell: { standing, terms } }: { cell: Cell }) {
  if (standing === "away") return <StandingBadge of="away" />;
  return terms.length > 0 ? <Terms terms={terms} hasOwner /> : <span className="soft">geen bekend</span>;
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
