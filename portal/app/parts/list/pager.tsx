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
  return (
    <nav aria-label="Bladzijden" className="pager no-print">
      <p aria-live="polite">
        {isBefore ? "Bezig met laden…" : position(begin, shown, total)}
      </p>
      {(page > 1 || pageInfo.hasNextPage) && (
        <div className="pager-buttons">
          {/* Where it goes on, the page on screen knows of its own list only: nowhere, while it is not the one that was asked. */}
          <PagerButton isPossible={!isBefore && page > 1} onPress={() => address.change({ na: cursors.slice(0, -1) })}>
            Vorige bladzijde
          </PagerButton>
          <PagerButton
            isPossible={!isBefore && pageInfo.hasNextPage}
            onPress={() => address.change({ na: [...cursors, pageInfo.endCursor!] })}
          >
            Volgende bladzijde
          </PagerButton>
        </div>
      )}
      <label className="field field--inline">
        Per bladzijde
        <select className="input" value={first} onChange={({ target }) => address.change({ aantal: target.value })}>
          {SIZES.map((size) => <option key={size}>{size}</option>)}
        </select>
      </label>
    </nav>
  );
}

/** It stays where there is nothing to go to: who pressed it last has the focus there. */
const PagerButton = ({ isPossible, onPress, children }: { isPossible: boolean; onPress: () => void; children: string }) => (
  <button
    type="button"
    className="nl-button nl-button--secondary"
    aria-disabled={!isPossible || undefined}
    onClick={() => isPossible && onPress()}
  >
    {children}
  </button>
);

function position(begin: number, shown: number, total: number | undefined): string {
  if (shown === 0) return "Geen resultaten";
  return `${count(begin + 1)} tot en met ${count(begin + shown)}${total === undefined ? "" : ` van ${count(total)}`}`;
}
