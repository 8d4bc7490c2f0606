import { byNumber, decodeCursor, encodeCursor } from "@pakketgraaf/subgraph";
import type { Sleutel } from "../graaf/graaf";

/** A record that matches, and its place in the list. */
export interface Plaats extends Sleutel {
  /** The step of the rank that it is on. */
  trap: number;
  /** Of what it is called. */
  lengte: number;
}

/** Titles are shorter. */
const LANGSTE = 1_000_000;
const NAME = "ZOEKALLES";
const ORDER = byNumber("", "ASC");

export const cursorVan = ({ trap, lengte, type, id }: Plaats): string =>
  encodeCursor(NAME, { key: String(trap * LANGSTE + lengte), id: `${type} ${id}` });

/** @throws UserInputError naming `after` */
export function plaatsVan(after: string): Plaats {
  const { key, id } = decodeCursor(after, NAME, ORDER);
  const nummer = Math.min(Math.max(Math.trunc(Number(key)), 0), Number.MAX_SAFE_INTEGER);
  const [type, ...rest] = id.split(" ");
  return { trap: Math.floor(nummer / LANGSTE), lengte: nummer % LANGSTE, type, id: rest.join(" ") };
}
