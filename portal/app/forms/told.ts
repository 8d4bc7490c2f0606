import { words } from "../parts/words";
import type { ChosenRecord } from "./choose/kinds";
import type { Field, Value, Values } from "./field";

/** What was filled in at a field, in words. */
export function told(field: Field, value: Value): string {
  if (value === undefined || value === "") return "";
  switch (field.kind) {
    case "kept":
      return "";
    case "choice":
      return words(value as string);
    case "choices":
      return (value as string[]).map(words).join("; ");
    case "record":
      return (value as ChosenRecord).naam;
    case "list":
      return (value as Values[]).map((each) => together(field.fields(each), each)).filter(Boolean).join("; ");
    case "object":
      return together(field.fields(value as Values), value as Values);
    default:
      return value as string;
  }
}

const together = (fields: readonly Field[], values: Values): string =>
  fields
    .map((field) => told(field, values[field.name]))
    .filter(Boolean)
    .join(", ");
