import { linkWithGrounds } from "@pakketgraaf/begrippen";

export const CONTRACTVOORWAARDE_BY_ZORGVORM = linkWithGrounds("contractvoorwaarde_zorgvorm", "zorgvorm_id", "contractvoorwaarde_id");
export const ZORGVORM_BY_CONTRACTVOORWAARDE = linkWithGrounds("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id");
export const ZORGADVIES_BY_ZORGVORM = linkWithGrounds("zorgadvies_zorgvorm", "zorgvorm_id", "zorgadvies_id");
export const ZORGVORM_BY_ZORGADVIES = linkWithGrounds("zorgadvies_zorgvorm", "zorgadvies_id", "zorgvorm_id");
