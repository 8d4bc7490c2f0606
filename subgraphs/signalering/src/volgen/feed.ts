import type { Toestand } from "../graaf/verbandsoorten";

/** The parties whose feeds are followed, and the root field of each. */
export const BRONNEN = ["zorginstituut", "zonmw", "verzekeraars", "nza"] as const;
export type Bron = (typeof BRONNEN)[number];

/** A line of a feed: how a record became, or that it is not there any more. */
export interface Wijziging {
  type: string;
  id: string;
  /** When it was recorded, as a moment in UTC. */
  wanneer: string;
  /** Null when everybody lost sight of it. */
  na: Toestand | null;
}

export interface Bladzijde {
  wijzigingen: readonly Wijziging[];
  /** After which the next page begins; null while there never was any line. */
  cursor: string | null;
  isLaatste: boolean;
}

/** Where lines come from, oldest first. */
export interface Feed {
  /**
   * @param na cursor of the line after which to read; null: from the first one
   * @throws OnbekendeCursor
   */
  lees(bron: Bron, na: string | null): Promise<Bladzijde>;
}

/** Thrown for a cursor that a party does not know: its database is not the one that gave it, or not any more. */
export class OnbekendeCursor extends Error {
  constructor(readonly bron: Bron) {
    super(`${bron} does not know the cursor that it gave`);
  }
}
