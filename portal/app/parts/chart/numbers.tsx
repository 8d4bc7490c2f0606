import { timeOf, type Point } from "./points";

export interface NumbersHeads {
  series: string;
  at: string;
  value: string;
}

/** The numbers of a chart in a table. */
export function Numbers({ label, heads, points }: { label: string; heads: NumbersHeads; points: readonly Point[] }) {
  const hasNotes = points.some(({ note }) => note);
  return (
    <div className="table-frame" role="region" aria-label={`Tabel: ${label}`} tabIndex={0}>
      <table className="table">
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{heads.series}</th>
            <th scope="col">{heads.at}</th>
            <th scope="col" className="number">{heads.value}</th>
            {hasNotes && <th scope="col">Toelichting</th>}
          </tr>
        </thead>
        <tbody>
          {points.map((point, place) => (
            <tr key={place}>
              <th scope="row">{point.series}</th>
              <td data-label={heads.at}>{timeOf(point)}</td>
              <td data-label={heads.value} className="number">{point.shown}</td>
              {hasNotes && <td data-label="Toelichting">{point.note}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
