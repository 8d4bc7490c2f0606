import { defineNoun } from "@pakketgraaf/subgraph";
import { impact } from "./duidingsimpact";
import { Duiding } from "./records/records";
import { shownAt } from "./signaal/signaal.links";
import { signalen } from "./signaal/signaal.list";

/** Owned by Zorginstituut. */
export const duiding = defineNoun({
  entity: Duiding,
  fields: {
    signalen: signalen.below(shownAt("Duiding"), "Signalen over deze duiding, of waarin zij een rol speelt."),
    impact,
  },
});
