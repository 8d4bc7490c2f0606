import { linkWithGrounds, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";

const STANDING = "l.status <> 'INGETROKKEN'";

/** The links that count, read from one side to the other; a withdrawn one never does. */
const koppeling = (parent: string, child: string) => linkWithGrounds("koppeling", parent, child, { condition: STANDING });

export const PROJECT_BY_AGENDA_ITEM = koppeling("agenda_item_id", "project_id");
export const PROJECT_BY_ZORGVORM = koppeling("zorgvorm_id", "project_id");
export const KENNISLACUNE_BY_AGENDA_ITEM = koppeling("agenda_item_id", "kennislacune_id");
export const KENNISLACUNE_BY_ZORGVORM = koppeling("zorgvorm_id", "kennislacune_id");
export const AGENDA_ITEM_BY_PROJECT = koppeling("project_id", "agenda_item_id");
export const ZORGVORM_BY_PROJECT = koppeling("project_id", "zorgvorm_id");
export const AGENDA_ITEM_BY_KENNISLACUNE = koppeling("kennislacune_id", "agenda_item_id");
export const ZORGVORM_BY_KENNISLACUNE = koppeling("kennislacune_id", "zorgvorm_id");

/** For filters: links that stand, and that a source names or that follow from one. */
export const COUNTS_IN_FILTERS = `${STANDING} AND ${WITHOUT_SUGGESTION}`;
