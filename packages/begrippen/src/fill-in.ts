import type { Invoer } from "./invoer";

/** How the fields of an input are read, by the name that they have in the input and in the record alike. */
export type Readers<I> = { [F in keyof I]?: (value: NonNullable<I[F]>, field: string) => unknown };

/**
 * Gives a record what an input says. A field that is left out stays as it is; one that is null becomes unknown.
 * @param needed fields that cannot be unknown
 */
export function fillIn<I extends object>(
  invoer: Invoer,
  record: object,
  input: I,
  readers: Readers<I>,
  needed: readonly (keyof I & string)[],
): void {
  for (const [field, read] of Object.entries(readers) as [keyof I & string, (value: unknown, field: string) => unknown][]) {
    const value = input[field];
    if (value === undefined) continue;
    invoer.eis(value !== null || !needed.includes(field), "ONGELDIG", field, "Dit kan niet leeg zijn.");
    Object.assign(record, { [field]: value === null ? null : read(value, field) });
  }
}
