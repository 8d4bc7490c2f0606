import type { DataSource } from "typeorm";
import { REGELS } from "../regels/regels";

/**
 * Removes what rules told that are not there any more: what is kept stays until all is made anew, and the graph does not know
 * them.
 */
export async function forgetOtherRules(dataSource: DataSource): Promise<void> {
  const namen = REGELS.map(({ naam }) => naam);
  for (const table of ["signaal", "niet_te_beoordelen"]) {
    await dataSource.query(`DELETE FROM ${table} WHERE regel <> ALL ($1)`, [namen]);
  }
}
