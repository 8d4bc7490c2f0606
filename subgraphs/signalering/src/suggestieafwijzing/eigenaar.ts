import type { EntityManager } from "typeorm";
import { type Kant, type Soortnaam, SUGGESTIESOORTEN } from "../suggesties/soorten";

/** The one party whose links they are; links of insurers are of the concern whose condition it is. */
const PARTIJ_VAN: Partial<Record<Soortnaam, string>> = {
  PROJECT_AGENDA_ITEM: "zonmw",
  KENNISLACUNE_PROJECT: "zonmw",
  PRESTATIE_ZORGVORM: "nza",
};

/** Whether a link of a record would be an organisation's own. */
export async function isEigenaar(manager: EntityManager, soort: Soortnaam, vanId: string, organisatie: string): Promise<boolean> {
  const partij = PARTIJ_VAN[soort];
  if (partij !== undefined) return partij === organisatie;
  const rows = await manager.query(
    `SELECT FROM verband v LEFT JOIN verband c ON c.soort = 'Verzekeraar.concernId' AND c.van = v.naar
     WHERE v.soort = 'Contractvoorwaarde.verzekeraarId' AND v.van = $1 AND coalesce(c.naar, v.naar) = $2`,
    [vanId, organisatie],
  );
  return rows.length > 0;
}

export async function isBekend(manager: EntityManager, soort: Soortnaam, kant: Kant, id: string): Promise<boolean> {
  const rows = await manager.query(`SELECT FROM suggestierecord WHERE type = $1 AND id = $2`, [SUGGESTIESOORTEN[soort][kant], id]);
  return rows.length > 0;
}
