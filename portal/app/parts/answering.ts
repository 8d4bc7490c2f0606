/** Those whose organisation is a party of its own; whoever else answers signals is a concern of insurers. */
const PARTIES = { zorginstituut: "ZORGINSTITUUT", zonmw: "ZONMW", nza: "NZA" } as const;

interface Addressed {
  aan: readonly string[];
  /** For whom of the insurers it is by name; null, or with nulls, while they cannot be asked. */
  concerns: readonly ({ id: string } | null)[] | null;
}

/** The party that an organisation is, as signals call it. */
export const partyOf = (organisatie: string | undefined): "ZORGINSTITUUT" | "ZONMW" | "NZA" | "VERZEKERAARS" =>
  PARTIES[organisatie as keyof typeof PARTIES] ?? "VERZEKERAARS";

/** Whether a signal is for an organisation to answer: for its party, and not for other concerns by name. */
export function isFor({ aan, concerns }: Addressed, organisatie: string | undefined): boolean {
  const party = partyOf(organisatie);
  if (!aan.includes(party)) return false;
  if (party !== "VERZEKERAARS" || !concerns?.length) return true;
  return concerns.some((concern) => concern === null || concern.id === organisatie);
}
