import type { ReactNode } from "react";
import { count } from "../../parts/amount";
import { Badge } from "../../parts/badge";
import { wordsWithin } from "../../parts/words";
import { Notes } from "./footnotes";

interface EntriesProps {
  title: string;
  total?: number | null;
  /** How many are shown of them. */
  shown?: number;
  /** Whether there may be more than the total. */
  isLeast?: boolean;
  isMissing?: boolean;
  empty: string;
  children?: ReactNode;
}

/** A list of one kind of thing that a party has; with why it is not there, when it is not. */
export function Entries({ title, total, shown, isLeast = false, isMissing, empty, children }: EntriesProps) {
  const isEmpty = !isMissing && (total === 0 || shown === 0);
  return (
    <section className="entries">
      <h4 className="nl-heading nl-heading--level-3">
        {title}
        {!isMissing && total != null && <span className="part-total"> ({isLeast && "minstens "}{count(total)})</span>}
      </h4>
      {isMissing && <p className="notice notice--warning">Dit is nu niet op te vragen: de partij die het vastlegt is niet te bereiken.</p>}
      {isEmpty && <p className="soft">{empty}</p>}
      {!isMissing && !isEmpty && <ul className="plain entry-list">{children}</ul>}
      {total != null && shown !== undefined && (total > shown || isLeast) && <p className="soft">Hier staan de eerste {shown}.</p>}
    </section>
  );
}

interface EntryProps {
  name: ReactNode;
  /** What is known of it; what is empty is left out. */
  facts?: readonly (ReactNode | null | undefined | false)[];
  /** On what it rests that it belongs here, where that is known. */
  ground?: string | null;
  why?: string | null;
  sources?: Parameters<typeof Notes>[0]["of"];
}

export function Entry({ name, facts = [], ground, why, sources }: EntryProps) {
  const told = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== "");
  return (
    <li className="entry">
      <p className="entry-name">{name} <Notes of={sources} /></p>
      {told.length > 0 && (
        <p className="entry-facts">
          {told.map((fact, place) => <span key={place} className="entry-fact">{fact}</span>)}
        </p>
      )}
      {(ground || why) && (
        <p className="entry-facts">
          {ground && <Badge>{wordsWithin(ground)}</Badge>} {why}
        </p>
      )}
    </li>
  );
}
