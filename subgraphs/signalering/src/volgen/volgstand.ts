import type { EntityManager } from "typeorm";
import type { Bladzijde, Bron } from "./feed";

/** How far a feed was followed. */
export interface Volgstand {
  cursor: string | null;
  /** How often it was begun anew. */
  ronde: number;
  /** Whether it is still being read from its beginning. */
  herbouwt: boolean;
  /** What the index was made by: see `vormOf`. */
  vorm: string | null;
}

export async function readStand(manager: EntityManager, bron: Bron): Promise<Volgstand> {
  await manager.query(`INSERT INTO volgstand (bron) VALUES ($1) ON CONFLICT DO NOTHING`, [bron]);
  const [stand]: Volgstand[] = await manager.query(`SELECT cursor, ronde, herbouwt, vorm FROM volgstand WHERE bron = $1`, [bron]);
  return stand;
}

export async function saveRead(manager: EntityManager, bron: Bron, { cursor, wijzigingen }: Bladzijde): Promise<void> {
  await manager.query(
    `UPDATE volgstand SET cursor = $2, gelezen_tot = coalesce($3::timestamptz, gelezen_tot) WHERE bron = $1`,
    [bron, cursor, wijzigingen.at(-1)?.wanneer ?? null],
  );
}

/** Reads it from the beginning: what is there now stays until that is done. */
export async function startAnew(manager: EntityManager, bron: Bron, vorm: string): Promise<void> {
  await manager.query(
    `UPDATE volgstand SET cursor = NULL, ronde = ronde + 1, herbouwt = true, vorm = $2 WHERE bron = $1`,
    [bron, vorm],
  );
}

export async function endRebuild(manager: EntityManager, bron: Bron): Promise<void> {
  await manager.query(`UPDATE volgstand SET herbouwt = false WHERE bron = $1`, [bron]);
}

/** @param asked when the party was asked that had nothing new */
export async function saveUpToDate(manager: EntityManager, bron: Bron, asked: Date): Promise<void> {
  await manager.query(`UPDATE volgstand SET bijgewerkt_tot = $2, belet = NULL WHERE bron = $1`, [bron, asked]);
}

/** @param belet what keeps it from being followed, for people */
export async function saveBelet(manager: EntityManager, bron: Bron, belet: string): Promise<void> {
  await manager.query(`UPDATE volgstand SET belet = $2 WHERE bron = $1`, [bron, belet]);
}
