import enumFields from "../graph/enum-fields.json";
import { moment, timeText } from "./moment";
import { words } from "./words";

const OF_ENUMS = new Set(enumFields);
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/**
 * A text of a record as the feeds have it, in words. Only by its field a value of an enum is known: MRI is none, and stays as it
 * stands.
 */
export function stateText(field: string, text: string): string {
  if (OF_ENUMS.has(field) && /^[A-Z][A-Z_]+$/.test(text)) return words(text);
  return INSTANT.test(text) ? moment(text) : timeText(text);
}
