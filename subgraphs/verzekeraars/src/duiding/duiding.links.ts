import { linkWithGrounds } from "@pakketgraaf/begrippen";

export const CONTRACTVOORWAARDE_BY_DUIDING = linkWithGrounds("contractvoorwaarde_duiding", "duiding_id", "contractvoorwaarde_id");
