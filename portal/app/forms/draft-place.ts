import { useEffect, useState } from "react";
import { useSession } from "../identity/use-session";
import { dropDraft, keepDraft, readDraft, type Draft } from "./draft";

/** Where what is filled in at a form is kept. */
export interface DraftPlace {
  /** Whether another tab has the form open: then nothing is kept of this one, and nothing of that one is touched. */
  isElsewhere: boolean;
  read: () => Draft | undefined;
  keep: (draft: Omit<Draft, "at">) => void;
  drop: () => void;
  /** Keeps the place until some work has ended, though the form has left the screen: nobody has it meanwhile. */
  holdFor: (work: Promise<unknown>) => void;
}

type HoldFor = DraftPlace["holdFor"];

/** The place of a form, for as long as it is on screen: of two tabs the first has it. Undefined while that is found out. */
export function useDraftPlace(form: string): DraftPlace | undefined {
  const sub = useSession().user?.sub ?? "";
  const [place, setPlace] = useState<DraftPlace & { of: string }>();
  const name = `${sub} ${form}`;
  useEffect(
    () => hold(name, (holdFor) => setPlace({ of: name, ...(holdFor ? placeOf(sub, form, holdFor) : ELSEWHERE) })),
    [name, sub, form],
  );
  return place?.of === name ? place : undefined;
}

const placeOf = (sub: string, form: string, holdFor: HoldFor): DraftPlace => ({
  isElsewhere: false,
  read: () => readDraft(sub, form),
  keep: (draft) => keepDraft(sub, form, draft),
  drop: () => dropDraft(sub, form),
  holdFor,
});

const nothing = (): undefined => undefined;
const ELSEWHERE: DraftPlace = { isElsewhere: true, read: nothing, keep: nothing, drop: nothing, holdFor: nothing };

/** What this tab has held, until it has let go: who comes back to a form at once did not open it elsewhere. */
const held = new Map<string, Promise<unknown>>();

/** Holds a name among all tabs. @param told whether this tab has it: then by what it keeps it for longer @returns lets go of it */
function hold(name: string, told: (holdFor: HoldFor | undefined) => void): () => void {
  let letGo = (): void => undefined;
  let isGone = false;
  let work: Promise<unknown> = Promise.resolve();
  const untilLetGo = async (isOurs: boolean): Promise<void> => {
    if (isGone) return;
    told(isOurs ? (more) => void (work = Promise.allSettled([work, more])) : undefined);
    if (!isOurs) return;
    await new Promise<void>((resolve) => (letGo = resolve));
    await work;
  };
  const ask = (): unknown =>
    isGone ? undefined : navigator.locks.request(name, { ifAvailable: true }, (lock) => untilLetGo(lock !== null));
  // A browser that knows of no locks, knows of no other tabs.
  held.set(name, Promise.resolve(held.get(name)).then(ask).catch(() => untilLetGo(true)));
  return () => {
    isGone = true;
    letGo();
  };
}
