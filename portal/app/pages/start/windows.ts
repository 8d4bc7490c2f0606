import type { PortaalStartTellingenQuery } from "./operations";
import { FEED_NAMES, type Feed } from "./parties";

const MINUTE_MS = 60_000;

/** The stretches of time of which it is counted what was recorded, the longest first. */
const WINDOWS = [
  { name: "week", field: "Week", minutes: 7 * 24 * 60, text: "in de laatste zeven dagen" },
  { name: "dag", field: "Dag", minutes: 24 * 60, text: "in het laatste etmaal" },
  { name: "uur", field: "Uur", minutes: 60, text: "in het laatste uur" },
  { name: "net", field: "Net", minutes: 10, text: "in de laatste tien minuten" },
] as const;

export type Since = Record<(typeof WINDOWS)[number]["name"], string>;

/** Where each of them begins; on whole minutes, so that who comes back soon is answered from what was kept. */
export function sinceOf(now: number): Since {
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const begins = WINDOWS.map(({ name, minutes }) => [name, new Date(minute - minutes * MINUTE_MS).toISOString()]);
  return Object.fromEntries(begins) as Since;
}

export interface Window {
  since: string;
  text: string;
  isWhole: boolean;
}

/** At most so many changes of a party are shown. */
export const MOST = 25;

/**
 * Of each party the longest stretch of which all changes can be shown: a feed has the oldest first, and what one wants to see is
 * the newest.
 */
export function windowsOf(counts: PortaalStartTellingenQuery, since: Since): Record<Feed, Window> {
  const of = (feed: Feed): Window => {
    const fits = WINDOWS.find(({ field }) => (counts[`${feed}${field}`]?.totaal ?? 0) <= MOST) ?? WINDOWS.at(-1)!;
    return { since: since[fits.name], text: fits.text, isWhole: fits.name === "week" };
  };
  return Object.fromEntries(FEED_NAMES.map((feed) => [feed, of(feed)])) as Record<Feed, Window>;
}
