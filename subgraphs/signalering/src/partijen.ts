import type { DataSource } from "typeorm";
import type { Signaal } from "./signaal/signaal";

/** Those whose organisation has their own name; insurers are known by their concerns. */
const PARTIJEN = ["zorginstituut", "zonmw", "nza"];

/** Whether a signal is for an organisation: one of these, or a concern. */
export function isVoor({ aan, concerns }: Pick<Signaal, "aan" | "concerns">, organisation: string): boolean {
  if (PARTIJEN.includes(organisation)) return aan.some((partij) => partij.toLowerCase() === organisation);
  return aan.includes("VERZEKERAARS") && (concerns.length === 0 || concerns.includes(organisation));
}

/** Organisations that signals are for: they answer them. */
export async function allPartijen(open: DataSource): Promise<string[]> {
  const concerns: { id: string }[] = await open.query(`SELECT id FROM bronrecord WHERE type = 'Verzekeraar' AND toestand ->> 'soort' = 'CONCERN'`);
  return [...PARTIJEN, ...concerns.map(({ id }) => id)];
}

export async function isPartij(organisation: string, open: DataSource): Promise<boolean> {
  if (PARTIJEN.includes(organisation)) return true;
  const concerns = await open.query(
    `SELECT FROM bronrecord WHERE type = 'Verzekeraar' AND id = $1 AND toestand ->> 'soort' = 'CONCERN'`,
    [organisation],
  );
  return concerns.length > 0;
}
