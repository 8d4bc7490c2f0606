import { useState } from "react";
import { useViewer } from "../../identity/use-session";
import { useTerm, words } from "../../parts/words";
import { Combobox } from "../choose/combobox";
import type { ChosenRecord } from "../choose/kinds";
import enums from "../enums.json";
import { at, valueAt, type Field, type Path, type Value, type Values } from "../field";
import { faultsAt } from "../input";
import type { Fout } from "../../graph/write";
import { describe, Grouped, Labelled, type ControlProps } from "./labelled";

interface FieldsProps {
  fields: readonly Field[];
  /** The input in the schema that they are of. */
  input: string;
  values: Values;
  set: (path: Path, value: Value) => void;
  faults: readonly Fout[];
  path?: Path;
}

/** The fields of a form, or of one entry of a list in it. */
export function Fields({ fields, input, values, set, faults, path = "" }: FieldsProps) {
  return fields.map((field) => {
    const place = at(path, field.name);
    const props = { input, path: place, faults, values, set };
    switch (field.kind) {
      case "kept":
        return null;
      case "list":
        return <ListControl key={field.name} {...props} field={field} />;
      case "object":
        return <ObjectControl key={field.name} {...props} field={field} />;
      case "choices":
        return <ChoicesControl key={field.name} {...props} field={field} />;
      case "choice":
        return <ChoiceControl key={field.name} {...props} field={field} />;
      case "record":
        return <RecordControl key={field.name} {...props} field={field} />;
      default:
        return <TextControl key={field.name} {...props} field={field} />;
    }
  });
}

interface Setting {
  values: Values;
  set: (path: Path, value: Value) => void;
}

type Plain = "text" | "day" | "time" | "amount" | "whole" | "decimal" | "yes-no";

/** What is typed, or chosen of two. */
function TextControl({ field, path, input, faults, values, set }: ControlProps<Plain> & Setting) {
  const hinted = { ...field, hint: field.hint ?? HINTS[field.kind] };
  const { id, isInvalid, describedBy } = describe({ field: hinted, path, faults });
  const value = (valueAt(values, path) as string | undefined) ?? "";
  const common = {
    id,
    className: "input",
    value,
    "aria-invalid": isInvalid || undefined,
    "aria-describedby": describedBy,
    "aria-required": field.isRequired || undefined,
    onChange: ({ target }: { target: { value: string } }) => set(path, target.value),
  };
  const labelled = { field: hinted, path, input, faults };
  if (field.kind === "yes-no") {
    return (
      <Labelled {...labelled}>
        <select {...common}>
          <option value="">Niet bekend</option>
          <option value="ja">Ja</option>
          <option value="nee">Nee</option>
        </select>
      </Labelled>
    );
  }
  if (field.kind === "text" && field.lines) {
    return (
      <Labelled {...labelled}>
        <textarea {...common} rows={field.lines} />
      </Labelled>
    );
  }
  const isNumber = field.kind === "amount" || field.kind === "decimal";
  return (
    <Labelled {...labelled}>
      <input
        {...common}
        type={field.kind === "day" ? "date" : field.kind === "text" ? (field.type ?? "text") : "text"}
        inputMode={isNumber ? "decimal" : field.kind === "whole" ? "numeric" : undefined}
      />
    </Labelled>
  );
}

const HINTS: Partial<Record<Plain, string>> = {
  time: "Dag, maand, kwartaal of jaar: 2026-03-01, 2026-03, 2026-Q1 of 2026.",
  amount: "In euro, bijvoorbeeld 1234,50.",
};

const optionsOf = ({ of }: { of: string }): readonly string[] => (enums as Record<string, string[]>)[of];

function ChoiceControl({ field, path, input, faults, values, set }: ControlProps<"choice"> & Setting) {
  const { id, isInvalid, describedBy } = describe({ field, path, faults });
  const value = (valueAt(values, path) as string | undefined) ?? "";
  const meaning = useTerm(`${field.of}.${value}`, value !== "");
  return (
    <Labelled field={field} path={path} input={input} faults={faults}>
      <select
        id={id}
        className="input"
        value={value}
        aria-invalid={isInvalid || undefined}
        aria-describedby={[describedBy, `${id}-betekenis`].filter(Boolean).join(" ")}
        aria-required={field.isRequired || undefined}
        onChange={({ target }) => set(path, target.value)}
      >
        <option value="">{field.isRequired ? "Maak een keuze" : "Niet bekend"}</option>
        {optionsOf(field).map((option) => (
          <option key={option} value={option}>
            {words(option)}
          </option>
        ))}
      </select>
      <p className="form-hint" id={`${id}-betekenis`}>
        {value !== "" && meaning}
      </p>
    </Labelled>
  );
}

function ChoicesControl({ field, path, input, faults, values, set }: ControlProps<"choices"> & Setting) {
  const chosen = (valueAt(values, path) as string[] | undefined) ?? [];
  return (
    <Grouped field={field} path={path} input={input} faults={faults}>
      <div className="form-choices">
        {optionsOf(field).map((option) => (
          <label key={option} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={({ target }) =>
                set(path, target.checked ? [...chosen, option] : chosen.filter((each) => each !== option))
              }
            />
            {words(option)}
          </label>
        ))}
      </div>
    </Grouped>
  );
}

function RecordControl({ field, path, input, faults, values, set }: ControlProps<"record"> & Setting) {
  const { organisatie } = useViewer();
  const value = valueAt(values, path) as ChosenRecord | undefined;
  const [isIn, setIn] = useState(false);
  // Text that stands there looks chosen: whoever leaves it so is told at once that it is not.
  const isLeft = !isIn && value !== undefined && !describe({ field, path, faults }).isInvalid;
  const told = isLeft ? [...faults, ...faultsAt(field, value, path)] : faults;
  const { id, isInvalid, describedBy } = describe({ field, path, faults: told });
  return (
    <Labelled field={field} path={path} input={input} faults={told}>
      <Combobox
        id={id}
        of={field.of}
        within={field.within ?? organisatie}
        value={value}
        onChange={(chosen) => set(path, chosen)}
        onFocusChange={setIn}
        isInvalid={isInvalid}
        describedBy={describedBy}
        isRequired={field.isRequired}
      />
    </Labelled>
  );
}

function ObjectControl({ field, path, input, faults, values, set }: ControlProps<"object"> & Setting) {
  const fields = field.fields((valueAt(values, path) as Values | undefined) ?? {});
  return (
    <Grouped field={field} path={path} input={input} faults={faults}>
      <Fields fields={fields} input={field.input} values={values} set={set} faults={faults} path={path} />
    </Grouped>
  );
}

/** Several of the same; one can be added, and taken away. */
function ListControl({ field, path, input, faults, values, set }: ControlProps<"list"> & Setting) {
  const filled = (valueAt(values, path) as Values[] | undefined) ?? [];
  // What is required is there to be filled in.
  const entries = filled.length === 0 && field.isRequired ? [{}] : filled;
  return (
    <Grouped field={field} path={path} input={input} faults={faults}>
      <ol className="plain form-list">
        {entries.map((entry, place) => (
          <li key={place} className="form-entry">
            <p className="form-entry-name">
              {field.one} {place + 1}
            </p>
            <Fields
              fields={field.fields(entry)}
              input={field.input}
              values={values}
              set={set}
              faults={faults}
              path={at(path, place)}
            />
            {!(field.isRequired && entries.length === 1) && (
              <button
                type="button"
                className="nl-button nl-button--subtle"
                onClick={() =>
                  set(
                    path,
                    entries.filter((_each, other) => other !== place),
                  )
                }
              >
                Haal {field.one} {place + 1} weg
              </button>
            )}
          </li>
        ))}
      </ol>
      <button type="button" className="nl-button nl-button--secondary" onClick={() => set(path, [...entries, {}])}>
        Voeg een {field.one} toe
      </button>
    </Grouped>
  );
}
