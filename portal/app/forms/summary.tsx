import { useEffect, useRef } from "react";
import type { Fout } from "../graph/write";
import { elementId, labelOf, type Field, type Values } from "./field";

interface SummaryProps {
  faults: readonly Fout[];
  fields: readonly Field[];
  values: Values;
}

/** What is wrong, all together, with a way to each field; what reads aloud begins here. */
export function Summary({ faults, fields, values }: SummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.length > 0) box.current?.focus();
  }, [faults]);
  if (faults.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className="notice notice--error form-summary" aria-labelledby="form-fouten">
      <h2 className="nl-heading nl-heading--level-3" id="form-fouten">
        Er is nog niets vastgelegd: dit klopt niet
      </h2>
      <ul>
        {faults.map(({ pad, bericht }, place) => {
          const element = elementAt(pad);
          const label = labelOf(fields, values, pad.slice(1));
          const text = label ? `${label}: ${bericht}` : bericht;
          return (
            <li key={place}>
              {element ? (
                <a
                  className="nl-link"
                  href={`#${element}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(elementAt(pad)!)?.focus();
                  }}
                >
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The element of a place in the input, or of what it is within. */
function elementAt(pad: readonly string[]): string | undefined {
  for (let end = pad.length; end > 1; end -= 1) {
    const id = elementId(pad.slice(1, end).join("."));
    if (document.getElementById(id)) return id;
  }
  return undefined;
}
