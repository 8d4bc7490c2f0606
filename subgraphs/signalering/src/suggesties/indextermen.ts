import { naamVan } from "../graaf/graaf";
import type { Bewoording } from "./woorden";

/** Letters by which words that look alike find each other. */
const BEGIN = 5;

/** By what a record is found that may have to do with another: its words and their parts, and whatever else it has. */
export function indextermen({ record, woorden }: Bewoording): string[] {
  const stammen = [...woorden.values()].flatMap(({ stam, delen }) => [stam, ...delen]);
  const begins = [...woorden.keys()].filter((stam) => stam.length >= BEGIN && !/\d/.test(stam)).map((stam) => `~${stam.slice(0, BEGIN)}`);
  const verwanten = record.verwanten.map((verwant) => `@${naamVan(verwant)}`);
  const codes = Object.keys(record.codes).map((code) => `#${code}`);
  return [...new Set([...stammen, ...begins, ...verwanten, ...codes])];
}

/** By what others are looked for: the same, and the other names for what it has. */
export const zoektermen = (bewoording: Bewoording): string[] => [
  ...new Set([...indextermen(bewoording), ...bewoording.andereNamen.flatMap(({ stammen }) => stammen)]),
];
