import type { ReactNode } from "react";
import { Term } from "../../parts/term";
import { elementId, type Field, type Path } from "../field";
import type { Fout } from "../../graph/write";

export interface ControlProps<Kind extends Field["kind"] = Field["kind"]> {
  field: Extract<Field, { kind: Kind }>;
  path: Path;
  /** The input in the schema that the field is of: what it means stands there. */
  input: string;
  faults: readonly Fout[];
}

const faultsAt = (faults: readonly Fout[], path: Path): Fout[] =>
  faults.filter(({ pad }) => pad.slice(1).join(".") === path);

/** What the element of a field says of itself, and by what it is explained. */
export function describe({ field, path, faults }: Pick<ControlProps, "field" | "path" | "faults">) {
  const id = elementId(path);
  const isInvalid = faultsAt(faults, path).length > 0;
  const describedBy = [isInvalid && `${id}-fout`, field.hint && `${id}-uitleg`].filter(Boolean).join(" ") || undefined;
  return { id, isInvalid, describedBy };
}

/** A label with what the schema says of it, what is wrong, and the field itself. */
export function Labelled({ field, path, input, faults, children }: ControlProps & { children: ReactNode }) {
  const { id } = describe({ field, path, faults });
  return (
    <div className="field form-field">
      <div className="form-label">
        <Term of={`${input}.${field.name}`} called={field.label}>
          <label htmlFor={id}>
            {field.label}
            {!field.isRequired && <span className="soft"> (niet verplicht)</span>}
          </label>
        </Term>
      </div>
      <Besides field={field} path={path} faults={faults} />
      {children}
    </div>
  );
}

/** The same around several elements. */
export function Grouped({ field, path, input, faults, children }: ControlProps & { children: ReactNode }) {
  const { id, describedBy } = describe({ field, path, faults });
  return (
    <fieldset className="form-group" id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend className="form-label">
        <Term of={`${input}.${field.name}`} called={field.label}>
          {field.label}
          {!field.isRequired && <span className="soft"> (niet verplicht)</span>}
        </Term>
      </legend>
      <Besides field={field} path={path} faults={faults} />
      {children}
    </fieldset>
  );
}

function Besides({ field, path, faults }: Pick<ControlProps, "field" | "path" | "faults">) {
  const id = elementId(path);
  const wrong = faultsAt(faults, path);
  return (
    <>
      {field.hint && (
        <p className="form-hint" id={`${id}-uitleg`}>
          {field.hint}
        </p>
      )}
      {wrong.length > 0 && (
        <p className="form-fault" id={`${id}-fout`}>
          <span className="visually-hidden">Fout: </span>
          {wrong.map(({ bericht }) => bericht).join(" ")}
        </p>
      )}
    </>
  );
}
