import { count } from "../amount";
import { SIZES, type ListAddress } from "./list-search";

interface PagerProps {
  address: ListAddress;
  total: number | undefined;
  /** How many records this page has. */
  shown: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export function Pager({ address, total, shown, pageInfo }: PagerProps) {
  const { cursors, first, change } = address;
  const page = cursors.length + 1;
  const begin = cursors.length * first;
  return (
    <nav aria-label="Bladzijden" className="pager no-print">
      <p aria-live="polite">
        {shown === 0 ? "Geen resultaten" : `${count(begin + 1)} tot en met ${count(begin + shown)}`}
        {total !== undefined && shown > 0 && ` van ${count(total)}`}
      </p>
      <div className="pager-buttons">
        {page > 1 && (
          <button type="button" className="nl-button nl-button--secondary" onClick={() => change({ na: cursors.slice(0, -1) })}>
            Vorige bladzijde
          </button>
        )}
        {pageInfo.hasNextPage && (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            onClick={() => change({ na: [...cursors, pageInfo.endCursor!] })}
          >
            Volgende bladzijde
          </button>
        )}
      </div>
      <label className="field field--inline">
        Per bladzijde
        <select className="input" value={first} onChange={({ target }) => change({ aantal: target.value })}>
          {SIZES.map((size) => <option key={size}>{size}</option>)}
        </select>
      </label>
    </nav>
  );
}
