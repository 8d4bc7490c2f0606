import { GRONDSLAGEN } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/shared";

/** A condition carries out at most one ruling, so the link is in its own row. */
export const CONTRACTVOORWAARDE_BY_DUIDING: Link = {
  table: "contractvoorwaarde",
  parent: "duiding_id",
  child: "id",
  grounds: { column: "duiding_grondslag", values: GRONDSLAGEN },
};

/** For filters: links that a source names or that follow from one, alias `l`. */
export const DUIDING_COUNTS_IN_FILTERS = "l.duiding_grondslag <> 'SUGGESTIE'";
