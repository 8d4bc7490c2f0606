import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import "./forms.css";
import { useStanding } from "../identity/use-session";
import { moment } from "../parts/moment";
import { Conflict } from "./conflict";
import { Fields } from "./controls/control";
import { useDraftPlace, type DraftPlace } from "./draft-place";
import type { Values } from "./field";
import { OpenElsewhere, StageNotice } from "./notices";
import { Summary } from "./summary";
import { useForm, type FormOf } from "./use-form";

/** What all records that can be written have. */
export interface Written {
  __typename?: string;
  id: string;
  recordVersie: number;
}

interface RecordFormProps<Rec extends Written> extends FormOf<Rec> {
  /** The input in the schema. */
  input: string;
  /** On the button: what is done. */
  submitText: string;
  /** After it was recorded: what was, with the way to it. */
  done: (record: Rec | null) => ReactNode;
  /** Of a record that is changed: what it has in these fields. */
  valuesOf?: (record: Rec) => Values;
  /** A record in words, for who decides on it; and how it was seen. */
  tell?: (record: Rec) => ReactNode;
  seen?: ReactNode;
  /** For who lets a record be as it is now. */
  onLeave?: () => void;
  /** Beside the button. */
  besides?: ReactNode;
  /** For who wants to fill in another; absent where there is only one. */
  anotherText?: string;
  /** Told what is filled in, as it changes. */
  onValues?: (values: Values) => void;
}

/** A form for one change, from what is filled in to what was recorded. */
export function RecordForm<Rec extends Written>(props: RecordFormProps<Rec>) {
  const place = useDraftPlace(props.name);
  return place && <FillingIn key={props.name} {...props} place={place} />;
}

function FillingIn<Rec extends Written>({ place, ...props }: RecordFormProps<Rec> & { place: DraftPlace }) {
  const { input, submitText, done, valuesOf, tell, seen, onLeave, besides, anotherText } = props;
  const form = useForm<Rec>(props, place);
  const isSignedIn = useStanding() !== "ended";
  const { stage, values, record } = form;
  const { onValues } = props;
  useEffect(() => onValues?.(values), [values, onValues]);
  if (stage === "done") {
    return (
      <Done>
        <p>
          <strong>Vastgelegd.</strong>
        </p>
        {done(record)}
        {record?.__typename && (
          <p>
            <Link
              className="nl-link"
              to={"/werken/geschiedenis/$soort/$id" as never}
              params={{ soort: record.__typename, id: record.id } as never}
            >
              Geschiedenis hiervan
            </Link>
          </p>
        )}
        {anotherText && (
          <button type="button" className="nl-button nl-button--secondary" onClick={form.restart}>
            {anotherText}
          </button>
        )}
      </Done>
    );
  }
  if (stage === "conflict" && record) {
    return (
      <Conflict
        fields={props.fields}
        mine={values}
        start={form.before}
        current={valuesOf?.(record)}
        before={seen}
        now={tell?.(record)}
        onKeep={(chosen) => form.rebase(chosen, record.recordVersie, valuesOf?.(record))}
        onLeave={() => {
          form.restart();
          onLeave?.();
        }}
      />
    );
  }
  const fields = props.fields(values);
  const isLocked = stage === "sending" || stage === "unknown";
  return (
    <form
      className="form"
      noValidate
      aria-busy={stage === "sending"}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isLocked) form.submit();
      }}
    >
      {place.isElsewhere && <OpenElsewhere />}
      {form.draftAt && stage === "resting" && (
        <div className="notice">
          <p>Dit vulde u eerder in ({moment(form.draftAt)}); het is alleen op dit apparaat bewaard.</p>
          <button type="button" className="nl-button nl-button--subtle" onClick={form.restart}>
            Begin opnieuw
          </button>
        </div>
      )}
      <Summary faults={form.faults} fields={fields} values={values} />
      {/* What was sent does not change while nobody knows what became of it. */}
      <fieldset disabled={isLocked} className="form-fields">
        <legend className="visually-hidden">{submitText}</legend>
        <Fields fields={fields} input={input} values={values} set={form.set} faults={form.faults} />
      </fieldset>
      <StageNotice form={form} />
      <div className="page-actions form-actions">
        <button
          type="submit"
          className="nl-button nl-button--primary"
          aria-disabled={isLocked || !isSignedIn || undefined}
          aria-busy={stage === "sending" || undefined}
        >
          {stage === "sending" ? "Bezig…" : submitText}
        </button>
        {besides}
      </div>
    </form>
  );
}

/** Told and focused: what one did last is what one hears next. */
function Done({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} role="status" className="notice form-done">
      {children}
    </div>
  );
}
