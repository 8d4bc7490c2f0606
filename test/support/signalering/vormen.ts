import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { stateSchemaFile } from "../../../schema/state-schemas";

const ROOT = resolve(__dirname, "../../..");

/** What the JSON Schema of a state says of one of its values. */
export interface Form {
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  properties?: Record<string, Form>;
  items?: Form;
}

/** What the state of a record of a type looks like. */
export const formOf = (type: string): Form => JSON.parse(readFileSync(join(ROOT, stateSchemaFile(type)), "utf8")) as Form;

/** Whether a value can be null. */
export const isNullable = ({ type }: Form): boolean => [type ?? []].flat().includes("null");

/** Whether it is a day, a month, a quarter or a year. */
export const isTijd = ({ properties }: Form): boolean => properties?.vanaf !== undefined && properties.precisie !== undefined;
