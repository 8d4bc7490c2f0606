import type { ReactNode } from "react";
import "./links.css";
import { Badge } from "./badge";
import { Part } from "./page";
import { Term } from "./term";
import { words } from "./words";

export interface Suggestion {
  rang: number;
  score: number;
  reden: string;
  stand: string;
}

interface SuggestionsProps<S extends Suggestion> {
  title: string;
  suggestions: readonly (S | null)[] | null | undefined;
  isMissing?: boolean;
  /** What is suggested. */
  show: (suggestion: S) => ReactNode;
}

/** Links that may be missing: apart from what is known, and said to be no facts. */
export function Suggestions<S extends Suggestion>({ title, suggestions, isMissing, show }: SuggestionsProps<S>) {
  const told = suggestions?.filter((suggestion) => suggestion !== null) ?? [];
  if (!isMissing && told.length === 0) return null;
  return (
    <Part title={title} id="suggesties" isMissing={isMissing} total={told.length}>
      <p className="soft">Berekend uit wat de teksten gemeen hebben. Dit zijn suggesties, geen feiten.</p>
      <ol className="plain links">
        {told.map((suggestion) => (
          <li key={suggestion.rang} className="card">
            <p>{show(suggestion)} {suggestion.stand !== "NIEUW" && <Badge>{words(suggestion.stand)}</Badge>}</p>
            <p>{suggestion.reden}</p>
            <p className="soft">
              <Term of="AgendaItemSuggestie.score">Zekerheid: {Math.round(suggestion.score * 100)} procent</Term>
            </p>
          </li>
        ))}
      </ol>
    </Part>
  );
}
