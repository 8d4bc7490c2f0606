import type { Link } from "@pakketgraaf/subgraph";
import { GRONDSLAGEN } from "./grondslag";

/**
 * A link with grounds: rows of a table, read from one side to the other.
 * @param grounds SQL on the link, alias `l`: what it rests on
 */
export const linkWithGrounds = (
  table: string,
  parent: string,
  child: string,
  { grounds = "l.grondslag", condition }: { grounds?: string; condition?: string } = {},
): Link => ({ table, parent, child, grounds: { expression: grounds, values: GRONDSLAGEN }, condition });

/** For filters, and for lists that cannot be asked for suggestions: links that nobody but the editors makes, alias `l`, stay out. */
export const WITHOUT_SUGGESTION = "l.grondslag <> 'SUGGESTIE'";
