import type { EntityManager } from "typeorm";
import { isCurrent } from "./ended";
import type { RecordStore, VersionedRecord } from "./record-kind";

/**
 * Of records that lie in the table of their entity. What ended is not changed any more.
 * @param type in the graph
 */
export const tableStore = <T extends VersionedRecord>(entity: new () => T, type = entity.name): RecordStore<T> => ({
  // No key: ids never change, so rows that refer to this one can be added meanwhile, and wait for nothing.
  lock: (manager, id) =>
    manager
      .createQueryBuilder(entity, "e")
      .where("e.id = :id", { id })
      .andWhere(isCurrent(type, "e.id"))
      .setLock("for_no_key_update")
      .getOne(),
  // By the values of the columns: TypeORM cannot set the columns of an embedded object that is null.
  update: (manager, record) => {
    const { tableName, columns } = manager.connection.getMetadata(entity);
    const { driver } = manager.connection;
    const values = columns.map((column) => [
      column.databaseName,
      driver.preparePersistentValue(column.getEntityValue(record) ?? null, column),
    ]);
    const changeable = columns.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => databaseName);
    const changes = changeable.map((name) => `${name} = :${name}`);
    const statement = `UPDATE ${tableName} SET ${changes.join(", ")} WHERE id = :id RETURNING *`;
    return written(manager, entity, statement, Object.fromEntries(values));
  },
});

/** Adds a record to the table of its class. @returns it as the database has it then */
export function insertRecord<T extends VersionedRecord>(manager: EntityManager, record: T): Promise<T> {
  const entity = record.constructor as new () => T;
  const insert = manager.createQueryBuilder().insert().into(entity).values(record as never).returning("*");
  return written(manager, entity, insert.getQuery(), insert.getParameters());
}

/**
 * Does a statement on the table of an entity, and reads the one row that it returns as any other: under the table's name,
 * which stands in the statement itself for the table and in what reads it for its rows.
 */
function written<T extends VersionedRecord>(
  manager: EntityManager,
  entity: new () => T,
  statement: string,
  parameters: Record<string, unknown>,
): Promise<T> {
  const { tableName } = manager.connection.getMetadata(entity);
  const rows = manager.createQueryBuilder(entity, "e").addCommonTableExpression(statement, tableName);
  return rows.setParameters(parameters).getOneOrFail();
}
