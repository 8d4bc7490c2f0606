import type { EntityManager } from "typeorm";
import { appendChanges, CORRECTION } from "../writing/change-log";
import { Transaction } from "../writing/write";
import { forEachOrganisation } from "./organisations";
import type { SeedOptions } from "./seed-file";

/** In the state of a record: a list with a link that a source is said to state, told without a place for that source. */
const UNSOURCED = '$.*[*] ? (@.grondslag == "BRON" && !exists(@.bron))';

/**
 * An earlier release had no source for a link, and let it rest on one: a migration made these links derived. Whoever
 * follows the feed learns of it here, of records that have no later line.
 */
export async function logDerived(manager: EntityManager, options: SeedOptions, ended: ReadonlyMap<string, unknown>): Promise<void> {
  const { logged, words } = options;
  await forEachOrganisation(manager, options, async () => {
    const transaction = new Transaction(manager, { kinds: logged, words });
    for (const kind of logged.filter(({ parts }) => parts)) {
      const lines: { id: string; state: object }[] = await manager.query(
        `SELECT id, state FROM (
           SELECT DISTINCT ON (record_id) record_id AS id, after AS state FROM visible_change
           WHERE record_type = $1 ORDER BY record_id, position DESC) l
         WHERE jsonb_path_exists(state, $2::jsonpath) ORDER BY id`,
        [kind.type, UNSOURCED],
      );
      for (const { id, state } of lines) {
        if (ended.has(`${kind.type} ${id}`)) continue;
        await transaction.change(kind.entity, id, null, () => undefined);
        transaction.changes.at(-1)!.before!.state = state;
      }
    }
    await appendChanges(manager, CORRECTION, transaction.changes);
  });
}
