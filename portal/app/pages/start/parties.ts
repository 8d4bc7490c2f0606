/** The parties, by the names of their subgraphs. */
export const PARTIES = {
  zorginstituut: "Zorginstituut Nederland",
  zonmw: "ZonMw",
  verzekeraars: "Zorgverzekeraars",
  nza: "NZa",
} as const;

export type Party = keyof typeof PARTIES;

export const PARTY_NAMES = Object.keys(PARTIES) as Party[];

/** Whose changes are followed: of the parties, and what they answered to signals. */
export const FEEDS = { ...PARTIES, signalering: "Antwoorden op signalen" } as const;

export type Feed = keyof typeof FEEDS;

export const FEED_NAMES = Object.keys(FEEDS) as Feed[];
