import { GRONDSLAGEN } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/shared";

const prestatieZorgvorm = (parent: string, child: string): Link => ({
  table: "prestatie_zorgvorm",
  parent,
  child,
  grounds: { column: "grondslag", values: GRONDSLAGEN },
});

export const PRESTATIE_BY_ZORGVORM = prestatieZorgvorm("zorgvorm_id", "prestatie_id");
export const ZORGVORM_BY_PRESTATIE = prestatieZorgvorm("prestatie_id", "zorgvorm_id");

/** For filters: links that a source names or that follow from one, alias `l`. */
export const COUNTS_IN_FILTERS = "l.grondslag <> 'SUGGESTIE'";
