import { defineNoun } from "@pakketgraaf/subgraph";
import { AgendaItem } from "./records/records";
import { shownAt } from "./signaal/signaal.links";
import { signalen } from "./signaal/signaal.list";
import { SUGGESTIEVELDEN } from "./suggestie/suggestievelden";

/** Owned by Zorginstituut. */
export const agendaItem = defineNoun({
  entity: AgendaItem,
  fields: {
    signalen: signalen.below(shownAt("AgendaItem"), "Signalen over dit agenda-item, of waarin het een rol speelt."),
    ...SUGGESTIEVELDEN.AgendaItem,
  },
});
