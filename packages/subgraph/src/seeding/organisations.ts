import type { EntityManager } from "typeorm";
import { ORGANISATION_SETTING } from "../database/data-source";
import type { SeedOptions } from "./seed-file";

/** Does work with the rights of whoever seeds, and then with those of each organisation that has records of its own. */
export async function forEachOrganisation(
  manager: EntityManager,
  { dataSource, organisations }: SeedOptions,
  work: () => Promise<void>,
): Promise<void> {
  const actFor = (organisation: string): Promise<unknown> =>
    manager.query(`SELECT set_config('${ORGANISATION_SETTING}', $1, true)`, [organisation]);
  const [{ seeding }] = await manager.query(`SELECT current_setting('${ORGANISATION_SETTING}', true) AS seeding`);
  for (const organisation of new Set<string>([seeding, ...(await organisations(dataSource))])) {
    await actFor(organisation);
    await work();
  }
  await actFor(seeding);
}
