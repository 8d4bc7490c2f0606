import { defineNoun } from "@pakketgraaf/subgraph";
import { Zorgvorm } from "./records/records";
import { shownAt } from "./signaal/signaal.links";
import { signalen } from "./signaal/signaal.list";

/** Owned by Zorginstituut. */
export const zorgvorm = defineNoun({
  entity: Zorgvorm,
  fields: { signalen: signalen.below(shownAt("Zorgvorm"), "Signalen over deze zorg, of waarin zij een rol speelt.") },
});
