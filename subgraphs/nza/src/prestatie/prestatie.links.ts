import { linkWithGrounds } from "@pakketgraaf/begrippen";

export const PRESTATIE_BY_ZORGVORM = linkWithGrounds("prestatie_zorgvorm", "zorgvorm_id", "prestatie_id");
export const ZORGVORM_BY_PRESTATIE = linkWithGrounds("prestatie_zorgvorm", "prestatie_id", "zorgvorm_id");
