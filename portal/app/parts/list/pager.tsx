import { count } from "../amount";
import { SIZES, type ListAddress } from "./list-search";

interface PagerProps {
  address: ListAddress;
  total: number | undefined;
  /** How many records this page has. */
  shown: number;
  /** Whether another page is on its way while the one before is shown. */
  isBefore: boolean;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

export function Pager({ address, total, shown, isBefore, pageInfo }: PagerProps) {
  const { cursors, first } = address;
  const page = cursors.length + 1;
  const begin = cursors.length * first;
  // Where it goes on, the page on screen knows of its own list only: nowhere, while it is not the one that was asked.
  const go = (na: string[]): void => {
    if (!isBefore) address.change({ na });
  };
  return (
    <nav aria-label="Bladzijden" className="pager no-print">
      <p aria-live="polite">
        {isBefore ? "Bezig met laden…" : position(begin, shown, total)}
      </p>
      <div className="pager-buttons">
        {page > 1 && (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            aria-disabled={isBefore || undefined}
            onClick={() => go(cursors.slice(0, -1))}
          >
            Vorige bladzijde
          </button>
        )}
        {pageInfo.hasNextPage && (
          <button
            type="button"
            className="nl-button nl-button--secondary"
            aria-disabled={isBefore || undefined}
            onClick={() => go([...cursors, pageInfo.endCursor!])}
          >
            Volgende bladzijde
          </button>
        )}
      </div>
      <label className="field field--inline">
        Per bladzijde
        <select className="input" value={first} onChange={({ target }) => address.change({ aantal: target.value })}>
          {SIZES.map((size) => <option key={size}>{size}</option>)}
        </select>
      </label>
    </nav>
  );
}

function position(begin: number, shown: number, total: number | undefined): string {
  if (shown === 0) return "Geen resultaten";
  return `${count(begin + 1)} tot en met ${count(begin + shown)}${total === undefined ? "" : ` van ${count(total)}`}`;
}
