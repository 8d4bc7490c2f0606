import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { day, isDay, today } from "./moment";

/** The day that a page is about: `op` in its address, today unless that says otherwise. */
export function useDay(): string {
  const { op } = useSearch({ strict: false }) as { op?: unknown };
  return isDay(op) ? op : today();
}

/** A day as an address has it: without one a page is about today, also tomorrow. */
export const inAddress = (of: string | undefined): string | undefined => (of === today() ? undefined : of);

/** Lets one look at another day. */
export function DayChoice({ label }: { label: string }) {
  const op = useDay();
  const navigate = useNavigate();
  const [text, setText] = useState(op);
  const [before, setBefore] = useState(op);
  // Who goes back sees the day of then.
  if (before !== op) {
    setBefore(op);
    setText(op);
  }
  // A page of a list goes on from one before it, of the same day.
  const go = (to: string | undefined): void =>
    void navigate({ to: ".", search: ((search: object) => ({ ...search, na: undefined, op: to })) as never, resetScroll: false });
  return (
    <form
      className="day-choice no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (isDay(text)) go(inAddress(text));
      }}
    >
      <label className="field">
        <span>{label}</span>
        <input className="input" type="date" required value={text} onChange={({ target }) => setText(target.value)} />
      </label>
      <button type="submit" className="nl-button nl-button--secondary">Toon deze dag</button>
      {op !== today() && <button type="button" className="nl-button nl-button--subtle" onClick={() => go(undefined)}>Terug naar vandaag</button>}
      <span role="status" className="visually-hidden">{`U ziet hoe het was op ${day(op)}`}</span>
    </form>
  );
}
