import { dropKept, keepText, keptNames, readKept } from "../kept";
import type { Values } from "./field";
import type { Sent } from "./sending";

/** What somebody was filling in; also what was sent, while it is not known whether that was recorded. */
export interface Draft {
  values: Values;
  /** How a record that is changed was, in the same fields. */
  before?: Values;
  /** The version of the record that was changed, as it was seen. */
  recordVersie?: number;
  /** What was sent, and with which key: the same again does nothing twice. */
  sent?: Sent;
  at: string;
}

const KEPT = "concept/";

/** Of each user and each form apart: what one fills in is not for who signs in next. */
const nameOf = (sub: string, form: string): string => `${KEPT}${sub}/${form}`;

export function readDraft(sub: string, form: string): Draft | undefined {
  try {
    return JSON.parse(readKept(nameOf(sub, form)) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(sub: string, form: string, draft: Omit<Draft, "at">): void {
  keepText(nameOf(sub, form), JSON.stringify({ ...draft, at: new Date().toISOString() }));
}

export function dropDraft(sub: string, form: string): void {
  dropKept(nameOf(sub, form));
}

/** The forms that somebody was filling in, the latest first. */
export function draftsOf(sub: string): { form: string; draft: Draft }[] {
  const begin = nameOf(sub, "");
  return keptNames()
    .filter((name) => name.startsWith(begin))
    .map((name) => ({ form: name.slice(begin.length), draft: readDraft(sub, name.slice(begin.length))! }))
    .filter(({ draft }) => draft?.values)
    .sort((one, other) => (one.draft.at < other.draft.at ? 1 : -1));
}
