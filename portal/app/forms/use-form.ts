import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { write, type Fout, type WriteDocument } from "../graph/write";
import type { DraftPlace } from "./draft-place";
import { withValue, type Field, type Path, type Value, type Values } from "./field";
import { faultsOf, inputOf, patchOf } from "./input";
import { isStillKnown, knownOf, toSend, type Sent } from "./sending";

export interface FormOf<Rec> {
  /** Where it is, such as `/werken/project`: also by what its draft is kept. */
  name: string;
  document: WriteDocument<Rec>;
  fields: (values: Values) => readonly Field[];
  /** What is filled in at first. */
  start?: Values;
  /** What is sent besides. */
  fixed?: Record<string, unknown>;
  /** Of what is changed: the version that was seen. */
  recordVersie?: number;
  /** Whether only what differs is sent. */
  isPatch?: boolean;
}

/** How it is with a form: `resting` is waiting for the user. */
export type Stage = "resting" | "sending" | "unknown" | "busy" | "session" | "denied" | "fault" | "conflict" | "done";

export interface FormState<Rec> {
  values: Values;
  /** What was filled in at first: of a record that is changed, how it was seen. */
  before: Values;
  set: (path: Path, value: Value) => void;
  faults: readonly Fout[];
  stage: Stage;
  /** What was recorded; at a conflict, how the record is now. */
  record: Rec | null;
  /** Whether what is shown was filled in before. */
  draftAt: string | undefined;
  /** Whether what was sent is not known to the graph any more, had it come there: sent again, it could be done twice. */
  isForgotten: boolean;
  submit: () => void;
  /** Sends the same again, with the same key. */
  again: () => void;
  /** Leaves what may have been recorded for what it is, and goes on filling in. */
  release: () => void;
  /** Goes on from the record as it is now, with these values. */
  rebase: (values: Values, recordVersie: number, before?: Values) => void;
  restart: () => void;
}

/** Whether it is the version that is wrong, or that none was named. */
const isOfVersion = ({ code, pad }: Fout): boolean => code === "VERSIECONFLICT" || pad.at(-1) === "verwachteVersie";

/** What is filled in, its draft, and how it is sent: once per change, however often one clicks. */
export function useForm<Rec>(form: FormOf<Rec>, place: DraftPlace): FormState<Rec> {
  const graph = useApolloClient();
  const [draft] = useState(place.read);
  const [values, setValues] = useState<Values>(draft?.values ?? form.start ?? {});
  // Who only decides on a record decides on what is shown now; what was filled in of one was of the version of then.
  const [recordVersie, setRecordVersie] = useState(draft && (form.start || draft.sent) ? draft.recordVersie : form.recordVersie);
  const [before, setBefore] = useState(draft?.before ?? form.start);
  const [draftAt, setDraftAt] = useState(draft?.at);
  const [faults, setFaults] = useState<readonly Fout[]>([]);
  const [stage, setStage] = useState<Stage>(draft?.sent ? "unknown" : "resting");
  const [record, setRecord] = useState<Rec | null>(null);
  /** What may have been recorded, for as long as nobody knows. Of what an earlier release kept, the draft tells when. */
  const sent = useRef<Sent | undefined>(draft?.sent && { ...draft.sent, at: draft.sent.at ?? draft.at });
  const [isForgotten, setForgotten] = useState(sent.current !== undefined && !isStillKnown(sent.current));
  const turnedAway = useRef<Sent>(undefined);
  const isUnderWay = useRef(false);

  const keep = (now: Values, versie = recordVersie, was = before): void =>
    place.keep({ values: now, before: form.isPatch ? was : undefined, recordVersie: versie, sent: sent.current });

  const send = async (what: Sent, now: Values, versie = recordVersie, was = before): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const wasUnknown = sent.current === what;
    sent.current = what;
    keep(now, versie, was);
    setFaults([]);
    setStage("sending");
    const outcome = knownOf(await write(graph, form.document, what.input, what.sleutel), wasUnknown);
    isUnderWay.current = false;
    turnedAway.current = outcome.kind === "busy" ? what : undefined;
    // Only of this the same has to be sent again.
    if (outcome.kind !== "unknown") sent.current = undefined;
    if (outcome.kind === "done") {
      place.drop();
      setRecord(outcome.record);
      setStage("done");
      void graph.refetchQueries({ include: "active" }).catch(() => undefined);
      return;
    }
    keep(now, versie, was);
    if (outcome.kind === "refused") {
      // Also of a record that was not there yet when the form was opened.
      const isConflict = outcome.record !== null && outcome.fouten.some(isOfVersion);
      setRecord(outcome.record);
      setFaults(isConflict ? [] : outcome.fouten);
      setStage(isConflict ? "conflict" : "resting");
    } else setStage(outcome.kind);
  };

  // Who leaves while it is sent and comes back, finds what became of it: not the same once more, to be sent beside it.
  const submitted = (now: Values, versie = recordVersie, was = before): void => {
    const wrong = faultsOf(form.fields(now), now);
    setFaults(wrong);
    if (wrong.length > 0) return setStage("resting");
    const filledIn = form.isPatch ? patchOf(form.fields, now, was ?? {}) : inputOf(form.fields(now), now);
    const input = { ...filledIn, ...form.fixed, ...(versie === undefined ? {} : { verwachteVersie: versie }) };
    place.holdFor(send(toSend(input, turnedAway.current), now, versie, was));
  };

  const again = useCallback(() => {
    if (!sent.current) return;
    if (isStillKnown(sent.current)) place.holdFor(send(sent.current, values));
    else setForgotten(true);
  }, [values]);

  useEffect(() => {
    if (stage !== "unknown") return;
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [stage, again]);

  const begin = (now: Values, versie = recordVersie, was = before): void => {
    sent.current = undefined;
    setForgotten(false);
    setBefore(was);
    setValues(now);
    setRecordVersie(versie);
    setFaults([]);
    setRecord(null);
    setStage("resting");
  };

  return {
    values,
    before: before ?? {},
    faults,
    stage,
    record,
    draftAt,
    isForgotten,
    set: (path, value) => {
      const now = withValue(values, path, value);
      setValues(now);
      keep(now);
    },
    submit: () => submitted(values),
    again,
    release: () => {
      begin(values);
      keep(values);
    },
    rebase: (now, versie, was) => {
      begin(now, versie, was);
      submitted(now, versie, was);
    },
    restart: () => {
      place.drop();
      setDraftAt(undefined);
      begin(form.start ?? {}, form.recordVersie, form.start);
    },
  };
}
