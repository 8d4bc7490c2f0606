import { getNullableType, isListType, isObjectType, type GraphQLSchema } from "graphql";
import type { DataSource, DeepPartial, FindOptionsWhere } from "typeorm";
import type { ColumnMetadata } from "typeorm/metadata/ColumnMetadata";
import type { RecordKind, VersionedRecord } from "./record-kind";

/**
 * A record as it was kept in an answer, as an entity again: what the first answer said, whatever happened since. What
 * the type did not have yet is null. Where null cannot be, a list is empty, and any other value is the one that the
 * record has now, or, when there is no such record any more, the one that its column starts with.
 */
export async function revive<T extends VersionedRecord>(
  dataSource: DataSource,
  schema: GraphQLSchema,
  kind: RecordKind<T>,
  kept: object,
): Promise<T> {
  const { entity } = kind;
  const revived = dataSource.manager.create(entity, kept as DeepPartial<T>);
  const { columns } = dataSource.getMetadata(entity);
  for (const column of columns) {
    const value: unknown = column.getEntityValue(revived);
    if (column.type === "timestamptz" && typeof value === "string") column.setEntityValue(revived, new Date(value));
  }
  const added = columns.filter((column) => !(propertyOf(column) in kept));
  const needed = added.filter(({ isNullable, embeddedMetadata }) => !isNullable && !embeddedMetadata);
  const lists = needed.filter((column) => column.isArray || isListIn(schema, kind.type, propertyOf(column)));
  const current =
    needed.length > lists.length
      ? await dataSource.manager.findOneBy(entity, { id: revived.id } as FindOptionsWhere<T>)
      : null;
  for (const column of added) {
    const value = lists.includes(column) ? [] : needed.includes(column) ? (current?.[propertyOf(column)] ?? column.default) : null;
    Object.assign(revived, { [propertyOf(column)]: value ?? null });
  }
  return revived;
}

/** Of the record itself: all columns of an embedded object are one property. */
const propertyOf = ({ propertyPath }: ColumnMetadata): string => propertyPath.split(".")[0];

function isListIn(schema: GraphQLSchema, type: string, property: string): boolean {
  const object = schema.getType(type);
  const field = isObjectType(object) ? object.getFields()[property] : undefined;
  return field !== undefined && isListType(getNullableType(field.type));
}
