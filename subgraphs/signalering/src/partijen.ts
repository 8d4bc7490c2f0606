import type { DataSource } from "typeorm";

/** Those whose organisation has their own name; insurers are known by their concerns. */
const PARTIJEN = ["zorginstituut", "zonmw", "nza"];

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
