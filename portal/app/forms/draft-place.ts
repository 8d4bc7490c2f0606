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
}

/** The place of a form, for as long as it is on screen: of two tabs the first has it. Undefined while that is found out. */
export function useDraftPlace(form: string): DraftPlace | undefined {
  const sub = useSession().user?.sub ?? "";
  const [place, setPlace] = useState<DraftPlace & { of: string }>();
  const name = `${sub} ${form}`;
  useEffect(() => hold(name, (isOurs) => setPlace({ of: name, ...(isOurs ? placeOf(sub, form) : ELSEWHERE) })), [name, sub, form]);
  return place?.of === name ? place : undefined;
}

const placeOf = (sub: string, form: string): DraftPlace => ({
  isElsewhere: false,
  read: () => readDraft(sub, form),
  keep: (draft) => keepDraft(sub, form, draft),
  drop: () => dropDraft(sub, form),
});

const ELSEWHERE: DraftPlace = { isElsewhere: true, read: () => undefined, keep: () => undefined, drop: () => undefined };

/** What this tab has held, until it has let go: who comes back to a form at once did not open it elsewhere. */
const held = new Map<string, Promise<unknown>>();

/** Holds a name among all tabs. @param told whether this tab has it @returns lets go of it */
function hold(name: string, told: (isOurs: boolean) => void): () => void {
  let letGo = (): void => undefined;
  let isGone = false;
  const untilLetGo = async (lock: unknown): Promise<void> => {
    if (isGone) return;
    told(lock !== null);
    if (lock) await new Promise<void>((resolve) => (letGo = resolve));
  };
  const ask = (): unknown => (isGone ? undefined : navigator.locks.request(name, { ifAvailable: true }, untilLetGo));
  // A browser that knows of no locks, knows of no other tabs.
  held.set(name, Promise.resolve(held.get(name)).then(ask).catch(() => told(true)));
  return () => {
    isGone = true;
    letGo();
  };
}
