import { createContext, use } from "react";
import { SourceLink } from "../../parts/source";

interface Source {
  titel: string;
  url?: string | null;
  vindplaats?: string | null;
}

const keyOf = ({ titel, url, vindplaats }: Source): string => JSON.stringify([titel, url ?? null, vindplaats ?? null]);

/** The sources of a page in the order in which they are met, each with its number. */
export class Footnotes {
  readonly sources: Source[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(sources: readonly (Source | null | undefined)[]) {
    for (const source of sources) {
      if (!source || this.numbers.has(keyOf(source))) continue;
      this.sources.push(source);
      this.numbers.set(keyOf(source), this.sources.length);
    }
  }

  numberOf(source: Source): number | undefined {
    return this.numbers.get(keyOf(source));
  }
}

export const FootnotesContext = createContext(new Footnotes([]));

/** Where something stands, by the numbers of its sources. */
export function Notes({ of }: { of: readonly (Source | null | undefined)[] | Source | null | undefined }) {
  const footnotes = use(FootnotesContext);
  const sources = Array.isArray(of) ? (of as readonly (Source | null | undefined)[]) : [of as Source | null | undefined];
  const found = sources.flatMap((source) => (source ? (footnotes.numberOf(source) ?? []) : []));
  const numbers = [...new Set(found)].sort((one, other) => one - other);
  if (numbers.length === 0) return null;
  return (
    <span className="notes">
      {numbers.map((number) => (
        <a key={number} className="nl-link note" href={`#bron-${number}`} aria-label={`Bron ${number}`}>[{number}]</a>
      ))}
    </span>
  );
}

export function FootnoteList({ footnotes: { sources } }: { footnotes: Footnotes }) {
  return (
    <ol className="footnotes">
      {sources.map((source, place) => (
        <li key={place} id={`bron-${place + 1}`} tabIndex={-1}><SourceLink source={source} /></li>
      ))}
    </ol>
  );
}
