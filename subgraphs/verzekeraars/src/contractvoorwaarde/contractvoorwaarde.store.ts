import { deleteRows, insertRecord, tableStore, type RecordStore } from "@pakketgraaf/subgraph";
import type { EntityManager } from "typeorm";
import { Contractvoorwaarde } from "./contractvoorwaarde";
import { TABLES, tablesOf, type Tables } from "./contractvoorwaarde.tables";

const BOTH = Object.values(TABLES);

/** Whose a condition is, the database decides: it gives nobody another concern's to lock. */
export const contractvoorwaardeStore: RecordStore<Contractvoorwaarde> = {
  lock: async (manager, id) => {
    // Twice: while this waits for a condition, it may go to the other table.
    for (const { record } of [...BOTH, ...BOTH]) {
      const voorwaarde = await tableStore(record, Contractvoorwaarde.name).lock(manager, id);
      if (voorwaarde) return voorwaarde;
    }
    return null;
  },
  update: async (manager, voorwaarde) => {
    const [from, to] = [tablesOf(voorwaarde), TABLES[voorwaarde.openbaarheid]];
    if (from === to) return tableStore(from.record).update(manager, voorwaarde);
    return move(manager, voorwaarde, from, to);
  },
};

async function move(manager: EntityManager, voorwaarde: Contractvoorwaarde, from: Tables, to: Tables): Promise<Contractvoorwaarde> {
  const { id, concernId } = voorwaarde;
  const zorgvormen = await manager.findBy(from.zorgvorm, { contractvoorwaardeId: id });
  const duidingen = await manager.findBy(from.duiding, { contractvoorwaardeId: id });
  await deleteRows(manager, [
    { entity: from.zorgvorm, where: { contractvoorwaardeId: id } },
    { entity: from.duiding, where: { contractvoorwaardeId: id } },
    { entity: from.record, where: { id } },
  ]);
  return insertRecord(manager, Object.assign(new to.record(), voorwaarde), [
    ...zorgvormen.map((link) => Object.assign(new to.zorgvorm(), link, { concernId })),
    ...duidingen.map((link) => Object.assign(new to.duiding(), link, { concernId })),
  ]);
}
