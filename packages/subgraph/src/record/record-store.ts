import type { EntityManager, ObjectLiteral } from "typeorm";
import { searchValues } from "../search/searchable";
import { isCurrent } from "./ended";
import type { RecordStore, VersionedRecord } from "./record-kind";
import { insertsOf, type Write } from "./rows";

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
    const metadata = manager.connection.getMetadata(entity);
    const { tableName, columns } = metadata;
    const { driver } = manager.connection;
    const values = columns.map((column) => [
      column.databaseName,
      driver.preparePersistentValue(column.getEntityValue(record) ?? null, column),
    ]);
    const found = searchValues(metadata, record);
    const changeable = columns.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => databaseName);
    const changes = [...changeable, ...Object.keys(found)].map((name) => `${name} = :${name}`);
    const text = `UPDATE ${tableName} SET ${changes.join(", ")} WHERE id = :id RETURNING *`;
    return written(manager, entity, [{ text, parameters: { ...Object.fromEntries(values), ...found } }]);
  },
});

/** Adds a record to the table of its class, and rows to others. @returns it as the database has it then */
export function insertRecord<T extends VersionedRecord>(
  manager: EntityManager,
  record: T,
  rows: readonly ObjectLiteral[] = [],
): Promise<T> {
  const [{ text, parameters }, ...others] = insertsOf(manager, [record, ...rows]);
  return written(manager, record.constructor as new () => T, [{ text: `${text} RETURNING *`, parameters }, ...others]);
}

/**
 * Does statements as one, of which the first is on the table of an entity, and reads the one row that it returns as any
 * other: under the table's name, which stands in the statement itself for the table and in what reads it for its rows.
 */
function written<T extends VersionedRecord>(manager: EntityManager, entity: new () => T, writes: readonly Write[]): Promise<T> {
  const { tableName } = manager.connection.getMetadata(entity);
  const rows = manager.createQueryBuilder(entity, "e");
  for (const [place, { text, parameters }] of writes.entries()) {
    rows.addCommonTableExpression(text, place === 0 ? tableName : `write${place}`).setParameters(parameters);
  }
  return rows.getOneOrFail();
}
