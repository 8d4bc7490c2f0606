import { GRONDSLAGEN } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/shared";

/** Rows of a link table with a column `grondslag`, read from one side to the other. */
export const linkWithGrounds = (table: string, parent: string, child: string): Link => ({
  table,
  parent,
  child,
  grounds: { column: "grondslag", values: GRONDSLAGEN },
});

/** For filters, and for lists that cannot be asked for suggestions: links that do not count, alias `l`, stay out. */
export const NO_SUGGESTION = "l.grondslag <> 'SUGGESTIE'";
