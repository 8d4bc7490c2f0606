import { verbandMet } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { CONTRACTVOORWAARDE_BY_ZORGVORM, contractvoorwaarden } from "./contractvoorwaarde/contractvoorwaarde.list";
import { ZORGADVIES_BY_ZORGVORM, zorgadviezen } from "./zorgadvies/zorgadvies.list";

/** Owned by Zorginstituut; insurers add their terms and advice on it. */
@Foreign
export class Zorgvorm extends ForeignRecord {}

export const ZorgvormVerband = verbandMet(Zorgvorm, "zorgvorm", { elsewhere: true });

export const zorgvorm = defineNoun({
  entity: Zorgvorm,
  fields: {
    contractvoorwaarden: contractvoorwaarden.below(CONTRACTVOORWAARDE_BY_ZORGVORM, "Voorwaarden en normen voor deze zorgvorm."),
    zorgadviezen: zorgadviezen.below(ZORGADVIES_BY_ZORGVORM, "Zorgadviezen over deze zorgvorm."),
  },
});
