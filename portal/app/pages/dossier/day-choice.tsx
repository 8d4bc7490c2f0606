import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { day, today } from "../../parts/moment";

/** The day for which chain and signals are asked: today, unless one chooses another. */
export function DayChoice({ op }: { op: string | undefined }) {
  const navigate = useNavigate();
  const [text, setText] = useState(op ?? today());
  const ask = (value: string | undefined): void => {
    setText(value ?? today());
    void navigate({ to: ".", search: ((before: object) => ({ ...before, op: value })) as never, resetScroll: false });
  };
  return (
    <>
      {op && <p>Wat er volgens de bronnen gold op {day(op)}.</p>}
      <form
        className="day-choice no-print"
        onSubmit={(event) => {
          event.preventDefault();
          ask(text === today() ? undefined : text);
        }}
      >
        <label className="field field--inline">
          Wat gold er op
          <input className="input" type="date" required value={text} onChange={({ target }) => setText(target.value)} />
        </label>
        <button type="submit" className="nl-button nl-button--secondary">Toon</button>
        {op && <button type="button" className="nl-button nl-button--subtle" onClick={() => ask(undefined)}>Vandaag</button>}
      </form>
    </>
  );
}
