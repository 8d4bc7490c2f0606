import { linkWithGrounds } from "@pakketgraaf/begrippen";

/** A condition carries out at most one ruling, so the link is in its own row. */
export const CONTRACTVOORWAARDE_BY_DUIDING = linkWithGrounds("contractvoorwaarde", "duiding_id", "id", {
  column: "duiding_grondslag",
});

/** For filters: links that a source names or that follow from one, alias `l`. */
export const DUIDING_COUNTS_IN_FILTERS = "l.duiding_grondslag <> 'SUGGESTIE'";
