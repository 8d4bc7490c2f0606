import type { ChosenRecord, RecordKind } from "./choose/kinds";

/** What is filled in at a form: text, what was chosen, or more of it, by the names of the fields. */
export interface Values {
  [name: string]: Value;
}
export type Value = string | string[] | ChosenRecord | Values | Values[] | undefined;

interface Common {
  /** In the input of the schema. */
  name: string;
  label: string;
  isRequired?: boolean;
  /** Besides what the schema says: always shown. */
  hint?: string;
}

/**
 * One field of a form. `text` of one or more lines; `choice` of an enum, or `choices`; `day` as Datum; `time` as a day, month,
 * quarter or year; `amount` as exact text; `whole` number; `yes-no`; `record` that is searched; `list` of the same fields, at
 * least one where required; `object` of fields together; `kept` is not shown, and stays as it is.
 */
export type Field =
  | (Common & { kind: "text"; lines?: number; type?: "url" })
  | (Common & { kind: "choice"; of: string })
  | (Common & { kind: "choices"; of: string; /** Also an empty list says something. */ isAlwaysSent?: boolean })
  | (Common & { kind: "day" })
  | (Common & { kind: "time" })
  | (Common & { kind: "amount" })
  | (Common & { kind: "decimal" })
  | (Common & { kind: "whole" })
  | (Common & { kind: "yes-no" })
  | (Common & { kind: "kept" })
  | (Common & { kind: "record"; of: RecordKind; within?: string })
  | (Common & { kind: "list"; input: string; one: string; fields: (values: Values) => readonly Field[] })
  | (Common & { kind: "object"; input: string; fields: (values: Values) => readonly Field[] });

/** A place in what was filled in, such as `bronnen.0.titel`. */
export type Path = string;

export const at = (path: Path, name: string | number): Path => (path === "" ? String(name) : `${path}.${name}`);

/** What a place in a form is called: "bron 2, titel". */
export function labelOf(fields: readonly Field[], values: Values, [name, ...rest]: readonly string[]): string | undefined {
  const field = fields.find((each) => each.name === name);
  if (!field) return undefined;
  if (rest.length === 0 || (field.kind !== "list" && field.kind !== "object")) return field.label;
  const [place, ...within] = field.kind === "list" ? rest : ["", ...rest];
  const inner = (field.kind === "list" ? (values[name] as Values[] | undefined)?.[Number(place)] : (values[name] as Values | undefined)) ?? {};
  const own = field.kind === "list" ? `${field.one} ${Number(place) + 1}` : field.label;
  const deeper = labelOf(field.fields(inner), inner, within)?.toLowerCase();
  return deeper ? `${own.charAt(0).toUpperCase()}${own.slice(1)}, ${deeper}` : own;
}

/** The element of a field, by its place. */
export const elementId = (path: Path): string => `veld-${path.replaceAll(".", "-")}`;

export function valueAt(values: Values, path: Path): Value {
  return path
    .split(".")
    .reduce<unknown>((within, step) => (within as Record<string, unknown> | undefined)?.[step], values) as Value;
}

/** The same with another value at a place. */
export function withValue(values: Values, path: Path, value: Value): Values {
  const [step, ...rest] = path.split(".");
  return put(values, step, rest, value) as Values;
}

function put(within: unknown, step: string, rest: string[], value: Value): unknown {
  const inner = rest.length === 0 ? value : put((within as Values | undefined)?.[step], rest[0], rest.slice(1), value);
  if (Array.isArray(within) || (within === undefined && /^\d+$/.test(step))) {
    const copy = [...((within as unknown[] | undefined) ?? [])];
    copy[Number(step)] = inner;
    return copy;
  }
  return { ...(within as Values | undefined), [step]: inner };
}
