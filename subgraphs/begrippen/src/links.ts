import type { Link } from "@pakketgraaf/shared";
import { GRONDSLAGEN } from "./grondslag";

/** A link with grounds: rows of a table with a column `grondslag`, read from one side to the other. */
export const linkWithGrounds = (
  table: string,
  parent: string,
  child: string,
  { column = "grondslag", condition }: { column?: string; condition?: string } = {},
): Link => ({ table, parent, child, grounds: { column, values: GRONDSLAGEN }, condition });

/** For filters, and for lists that cannot be asked for suggestions: links that nobody but the editors makes, alias `l`, stay out. */
export const WITHOUT_SUGGESTION = "l.grondslag <> 'SUGGESTIE'";
