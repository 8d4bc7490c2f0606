import { GRONDSLAGEN } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/shared";

const link = (table: string, parent: string, child: string): Link => ({
  table,
  parent,
  child,
  grounds: { column: "grondslag", values: GRONDSLAGEN },
});

export const CONTRACTVOORWAARDE_BY_ZORGVORM = link("contractvoorwaarde_zorgvorm", "zorgvorm_id", "contractvoorwaarde_id");
export const ZORGVORM_BY_CONTRACTVOORWAARDE = link("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id");
export const ZORGADVIES_BY_ZORGVORM = link("zorgadvies_zorgvorm", "zorgvorm_id", "zorgadvies_id");
export const ZORGVORM_BY_ZORGADVIES = link("zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id");

/** For filters: links that a source names or that follow from one, alias `l`. */
export const COUNTS_IN_FILTERS = "l.grondslag <> 'SUGGESTIE'";
