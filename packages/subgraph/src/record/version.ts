let marked: { on: Function; field: string } | undefined;

/**
 * Marks the field in which records count how often they were written, in the class that all of them extend: the parties
 * give it its name.
 */
export const RecordVersion: PropertyDecorator = (target, property) => {
  marked = { on: target.constructor, field: String(property) };
};

/** Whether records of a class have it. */
export const hasVersion = (entity: Function): boolean => marked !== undefined && entity.prototype instanceof marked.on;

/** @throws Error when no class marks it */
export function versionField(): string {
  if (!marked) throw new Error("no class of records has a field that is marked with @RecordVersion");
  return marked.field;
}
