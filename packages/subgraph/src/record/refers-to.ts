import type { EntityMetadata } from "typeorm";

const marked: { on: object; property: string; type: string }[] = [];

/** Marks a column with the id of a record of another party. @param type of that record, in the graph */
export const RefersTo =
  (type: string): PropertyDecorator =>
  (target, property) => {
    marked.push({ on: target, property: String(property), type });
  };

/** A column with ids of another party's records. */
export interface ForeignColumn {
  /** Its name in the class, and in the database. */
  property: string;
  column: string;
  /** In the graph, of what it refers to. */
  type: string;
}

/** Those of a class, with what it inherits. */
export function foreignColumns({ target, columns }: EntityMetadata): ForeignColumn[] {
  const { prototype } = target as Function;
  return columns.flatMap(({ propertyName: property, databaseName: column }) => {
    const mark = marked.find((each) => each.property === property && (each.on === prototype || isAbove(each.on, prototype)));
    return mark ? [{ property, column, type: mark.type }] : [];
  });
}

const isAbove = (on: object, prototype: object): boolean => Object.prototype.isPrototypeOf.call(on, prototype);
