import { useEffect, useRef, useState, type ReactNode } from "react";
import type { Field, Values } from "./field";
import { merge } from "./merge";
import { told } from "./told";

interface ConflictProps {
  fields: (values: Values) => readonly Field[];
  mine: Values;
  /** What the user began with. */
  start: Values;
  /** How the record is now, in the same fields; absent where only a decision on it was filled in. */
  current?: Values;
  /** How the record was when the user saw it, and how it is now, told in words. */
  before?: ReactNode;
  now?: ReactNode;
  onKeep: (values: Values) => void;
  onLeave: () => void;
}

/** Somebody else changed the record meanwhile: both side by side, and the user chooses. */
export function Conflict({ fields, mine, start, current, before, now, onKeep, onLeave }: ConflictProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [{ values, differing }] = useState(() => (current ? merge(fields, mine, start, current) : { values: mine, differing: [] }));
  const chosen = (): Values => ({ ...values, ...Object.fromEntries([...taken].map((name) => [name, current?.[name]])) });
  const take = (name: string, side: "mine" | "current"): void =>
    setTaken((held) => new Set(side === "current" ? [...held, name] : [...held].filter((each) => each !== name)));
  return (
    <div ref={box} tabIndex={-1} className="notice notice--warning" aria-labelledby="form-conflict">
      <h2 className="nl-heading nl-heading--level-3" id="form-conflict">
        Iemand anders wijzigde dit intussen
      </h2>
      <p>
        Er is van u nog niets vastgelegd. Vergelijk, en kies wat er moet komen te staan.
        {current && " Wat u niet wijzigde, blijft zoals het nu is."}
      </p>
      {current ? (
        <div className="table-frame">
          <table className="table">
            <caption className="visually-hidden">Wat u invulde naast wat er nu staat</caption>
            <thead>
              <tr>
                <th scope="col">Veld</th>
                <th scope="col">U vulde in</th>
                <th scope="col">Er staat nu</th>
              </tr>
            </thead>
            <tbody>
              {differing.length === 0 && (
                <tr>
                  <td colSpan={3}>Wat u wijzigde, staat er al.</td>
                </tr>
              )}
              {differing.map((field) => (
                <tr key={field.name}>
                  <th scope="row">{field.label}</th>
                  {(["mine", "current"] as const).map((side) => (
                    <td key={side} data-label={side === "mine" ? "U vulde in" : "Er staat nu"}>
                      <label className="choice">
                        <input
                          type="radio"
                          name={`keuze-${field.name}`}
                          checked={(side === "current") === taken.has(field.name)}
                          onChange={() => take(field.name, side)}
                        />
                        {told(field, (side === "mine" ? mine : current)[field.name]) || "niets"}
                      </label>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div className="form-sides">
          <section aria-label="Zoals u het zag">
            <h3 className="nl-heading nl-heading--level-3">Zoals u het zag</h3>
            {before}
          </section>
          <section aria-label="Zoals het nu is">
            <h3 className="nl-heading nl-heading--level-3">Zoals het nu is</h3>
            {now}
          </section>
        </div>
      )}
      <div className="page-actions">
        <button type="button" className="nl-button nl-button--primary" onClick={() => onKeep(chosen())}>
          {current ? "Leg vast wat ik koos" : "Ga door met mijn besluit"}
        </button>
        <button type="button" className="nl-button nl-button--secondary" onClick={onLeave}>
          Laat staan wat er nu staat
        </button>
      </div>
    </div>
  );
}
