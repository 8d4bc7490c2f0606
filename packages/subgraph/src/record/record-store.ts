import type { FindOptionsWhere } from "typeorm";
import type { RecordStore, VersionedRecord } from "./record-kind";

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
