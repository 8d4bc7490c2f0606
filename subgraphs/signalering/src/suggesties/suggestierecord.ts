import type { Sleutel } from "../graaf/graaf";

/** What a text of a record tells of, and how much its words count beside those of others. */
export const VELDEN = { TITEL: 1, INHOUD: 0.6, ZORGVORM: 0.7, INDICATIE: 0.7, ORGANISATIE: 0.5, JAAR: 0.5 } as const;
export type Veld = keyof typeof VELDEN;

/** A record that another is tied to, and how people call it. */
export interface Verwant extends Sleutel {
  naam: string;
}

/** All that suggestions look at of a record: no id of it, and nothing that a source says of a link. */
export interface Suggestierecord extends Sleutel {
  teksten: Partial<Record<Veld, string>>;
  /** Other records that facts tie it to: two records may have some in common. */
  verwanten: readonly Verwant[];
  /** Codes of its own and of what facts tie it to, with the series that they are in, and how many there are of each. */
  codes: Readonly<Record<string, number>>;
}
