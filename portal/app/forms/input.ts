import type { Fout } from "../graph/write";
import type { ChosenRecord } from "./choose/kinds";
import { at, type Field, type Path, type Value, type Values } from "./field";

type Input = Record<string, unknown>;

/** What is sent of what was filled in: what is empty is left out. */
export function inputOf(fields: readonly Field[], values: Values): Input {
  const input: Input = {};
  for (const field of fields) {
    const value = sentOf(field, values[field.name]);
    if (value !== undefined) input[field.name] = value;
  }
  return input;
}

/**
 * What is sent of a change: only what differs from how it was. What was emptied becomes unknown, and so does what a field had
 * that is not there any more with what is filled in now.
 */
export function patchOf(fieldsOf: (values: Values) => readonly Field[], values: Values, before: Values): Input {
  const fields = fieldsOf(values);
  const now = inputOf(fields, values);
  const was = inputOf([...fieldsOf(before), ...fields], before);
  const names = new Set([...Object.keys(now), ...Object.keys(was)]);
  const changed = [...names].filter((name) => JSON.stringify(now[name]) !== JSON.stringify(was[name]));
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]));
}

function sentOf(field: Field, value: Value): unknown {
  switch (field.kind) {
    case "choices":
      return (value as string[] | undefined) ?? (field.isAlwaysSent ? [] : undefined);
    case "record":
      return (value as ChosenRecord | undefined)?.id || undefined;
    case "list": {
      const entries = ((value as Values[] | undefined) ?? []).map((each) => inputOf(field.fields(each), each));
      return entries.some((each) => Object.keys(each).length > 0) ? entries : undefined;
    }
    case "object": {
      const inner = inputOf(field.fields((value as Values | undefined) ?? {}), (value as Values | undefined) ?? {});
      return Object.keys(inner).length > 0 ? inner : undefined;
    }
  }
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return undefined;
  if (field.kind === "amount" || field.kind === "decimal") return exact(text) ?? text;
  if (field.kind === "whole") return Number(text);
  if (field.kind === "yes-no") return text === "ja";
  return text;
}

/**
 * A number as people in the Netherlands write it, as the schema has it: `1.234,50` is `1234.50`, and so is `1.234,-` sure.
 * @returns undefined where it is not sure what is meant
 */
export function exact(text: string): string | undefined {
  const bare = text.replaceAll(/[\s€]/g, "").replace(/,-$/, ",00");
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare))
    return bare.includes(",") || bare.split(".").length > 2 ? plain(bare) : undefined;
  if (/^-?\d+([.,]\d+)?$/.test(bare)) return bare.replace(",", ".");
  return undefined;
}

const plain = (text: string): string => text.replaceAll(".", "").replace(",", ".");

/** What the schema would not even take, told as the graph tells what is wrong. */
export function faultsOf(fields: readonly Field[], values: Values, path: Path = ""): Fout[] {
  return fields.flatMap((field) => faultsAt(field, values[field.name], at(path, field.name)));
}

/** The same of one field. */
export function faultsAt(field: Field, value: Value, path: Path): Fout[] {
  const fault = (bericht: string): Fout[] => [{ code: "ONGELDIG", pad: ["input", ...path.split(".")], bericht }];
  if (field.kind === "list") {
    const entries = (value as Values[] | undefined) ?? [];
    if (field.isRequired && sentOf(field, value) === undefined) return fault(`Noem minstens een ${field.one}.`);
    return entries.flatMap((each, place) => faultsOf(field.fields(each), each, at(path, place)));
  }
  if (field.kind === "object") {
    if (!field.isRequired && sentOf(field, value) === undefined) return [];
    const inner = (value as Values | undefined) ?? {};
    return faultsOf(field.fields(inner), inner, path);
  }
  const sent = sentOf(field, value);
  if (field.isRequired && (sent === undefined || (Array.isArray(sent) && sent.length === 0)))
    return fault(MISSING[field.kind] ?? "Vul dit in.");
  if (field.kind === "record" && sent === undefined && (value as ChosenRecord | undefined)?.naam.trim())
    return fault("Kies een van de gevonden records, of maak dit leeg.");
  if (sent === undefined) return [];
  const text = String(value).trim();
  if ((field.kind === "amount" || field.kind === "decimal") && exact(text) === undefined) {
    return fault(
      `"${text}" is niet zeker een getal: schrijf het met een komma voor wat achter de euro komt, en zonder punten, zoals 1234,50.`,
    );
  }
  if (field.kind === "whole" && !/^\d+$/.test(text)) return fault(`"${text}" is geen heel getal.`);
  if (field.kind === "whole" && Number(text) > MOST_WHOLE) return fault(`"${text}" is te groot: vul hoogstens ${MOST_WHOLE} in.`);
  return [];
}

/** Of the type `Int`. */
const MOST_WHOLE = 2 ** 31 - 1;

const MISSING: Partial<Record<Field["kind"], string>> = {
  text: "Vul een tekst in.",
  choice: "Maak een keuze.",
  choices: "Kies er minstens een.",
  record: "Kies een van de gevonden records.",
  day: "Vul een dag in.",
  amount: "Vul een bedrag in.",
};
