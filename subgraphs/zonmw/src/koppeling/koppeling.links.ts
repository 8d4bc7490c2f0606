import { GRONDSLAGEN } from "@pakketgraaf/begrippen";
import type { Link } from "@pakketgraaf/shared";

/** The links that count, read from one side to the other; a withdrawn one never does. */
const koppeling = (parent: string, child: string): Link => ({
  table: "koppeling",
  parent,
  child,
  grounds: { column: "grondslag", values: GRONDSLAGEN },
  condition: "l.status <> 'INGETROKKEN'",
});

export const PROJECT_BY_AGENDA_ITEM = koppeling("agenda_item_id", "project_id");
export const PROJECT_BY_ZORGVORM = koppeling("zorgvorm_id", "project_id");
export const KENNISLACUNE_BY_AGENDA_ITEM = koppeling("agenda_item_id", "kennislacune_id");
export const KENNISLACUNE_BY_ZORGVORM = koppeling("zorgvorm_id", "kennislacune_id");
export const AGENDA_ITEM_BY_PROJECT = koppeling("project_id", "agenda_item_id");
export const ZORGVORM_BY_PROJECT = koppeling("project_id", "zorgvorm_id");
export const AGENDA_ITEM_BY_KENNISLACUNE = koppeling("kennislacune_id", "agenda_item_id");
export const ZORGVORM_BY_KENNISLACUNE = koppeling("kennislacune_id", "zorgvorm_id");

/** For filters: links that a source names or that follow from one, alias `l`. */
export const COUNTS_IN_FILTERS = "l.status <> 'INGETROKKEN' AND l.grondslag <> 'SUGGESTIE'";
