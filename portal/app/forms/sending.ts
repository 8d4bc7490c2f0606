import type { Outcome } from "../graph/write";

export interface Sent {
  sleutel: string;
  input: Record<string, unknown>;
  /** When it was sent first. */
  at: string;
}

/**
 * What is sent of a change. Of one change one key: what is filled in differently is another change.
 * @param turnedAway what was sent before, when it was too busy for it
 */
export const toSend = (input: Sent["input"], turnedAway: Sent | undefined): Sent =>
  turnedAway && JSON.stringify(turnedAway.input) === JSON.stringify(input)
    ? turnedAway
    : { sleutel: crypto.randomUUID(), input, at: new Date().toISOString() };

/** Days for which the graph knows what became of a key: one less than it keeps them, for who asks on the last. */
const KNOWN_DAYS = 29;

/** Whether what was sent can be sent again, without anything being done twice. */
export const isStillKnown = ({ at }: Sent): boolean => Date.now() - Date.parse(at) < KNOWN_DAYS * 24 * 60 * 60 * 1000;

/**
 * How a change ended, by all that is known of it.
 * @param wasUnknown whether the same was sent before without an answer: what does not come through now, may have come through then
 */
export const knownOf = <Rec>(outcome: Outcome<Rec>, wasUnknown: boolean): Outcome<Rec> =>
  wasUnknown && outcome.kind !== "done" && outcome.kind !== "refused" ? { kind: "unknown" } : outcome;
