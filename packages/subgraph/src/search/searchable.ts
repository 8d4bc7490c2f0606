import type { EntityMetadata, ObjectLiteral } from "typeorm";
import { searchValuesOf, type Searched, type SearchValues } from "./terms";

const declared = new Map<Function, readonly string[]>();

/**
 * Declares in which columns of its table the rows of a class are searched, the most telling ones first. Whatever writes a row
 * through its class writes with it what it is found by; `makeSearchable` has the table see to what is written in another way.
 */
export const Searchable =
  (...columns: string[]): ClassDecorator =>
  (entity) =>
    void declared.set(entity, columns);

/** Of a class, or of what it extends; undefined when its rows are not searched. */
export function searchedIn(entity: Function): readonly string[] | undefined {
  for (let each = entity; each !== Function.prototype; each = Object.getPrototypeOf(each)) {
    const columns = declared.get(each);
    if (columns) return columns;
  }
  return undefined;
}

/** What a row is found by; nothing when the rows of its table are not searched. */
export function searchValues(metadata: EntityMetadata, row: ObjectLiteral): SearchValues | Record<string, never> {
  const columns = searchedIn(metadata.target as Function);
  if (!columns) return {};
  return searchValuesOf(columns.map((name) => metadata.findColumnWithDatabaseName(name)!.getEntityValue(row) as Searched));
}
