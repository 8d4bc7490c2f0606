import type { EntityManager, FindOptionsWhere } from "typeorm";
import type { VersionedRecord } from "./record-kind";

/** How the rows of one kind of record are locked and changed. */
export interface RecordStore<T extends VersionedRecord> {
  /** The record, which nobody else can change until the transaction ends; null when there is none that this connection may change. */
  lock(manager: EntityManager, id: string): Promise<T | null>;
  /** Keeps all columns of a record that was locked. */
  update(manager: EntityManager, record: T): Promise<void>;
}

/** Of records that lie in the table of their entity. */
export const tableStore = <T extends VersionedRecord>(entity: new () => T): RecordStore<T> => ({
  lock: async (manager, id) => {
    const { tableName } = manager.connection.getMetadata(entity);
    // No key: ids never change, so rows that refer to this one can be added meanwhile, and wait for nothing.
    const locked: unknown[] = await manager.query(`SELECT 1 FROM ${tableName} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
    return locked.length > 0 ? manager.findOneBy(entity, { id } as FindOptionsWhere<T>) : null;
  },
  // By the values of the columns: TypeORM cannot set the columns of an embedded object that is null.
  update: async (manager, record) => {
    const { tableName, columns } = manager.connection.getMetadata(entity);
    const changeable = columns.filter(({ isPrimary }) => !isPrimary);
    const { driver } = manager.connection;
    await manager.query(
      `UPDATE ${tableName} SET ${changeable.map(({ databaseName }, place) => `${databaseName} = $${place + 2}`).join(", ")} WHERE id = $1`,
      [record.id, ...changeable.map((column) => driver.preparePersistentValue(column.getEntityValue(record) ?? null, column))],
    );
  },
});
