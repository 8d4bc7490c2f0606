import { defineNoun, Foreign } from "@pakketgraaf/subgraph";
import { agendaItemsViaZorgvormen, OverZorgvormen } from "./agenda-item/agenda-item.via-zorgvormen";

/** Owned by insurers; Zorginstituut adds the agenda items about its care. */
@Foreign
class Contractvoorwaarde extends OverZorgvormen {}

export const contractvoorwaarde = defineNoun({ entity: Contractvoorwaarde, fields: agendaItemsViaZorgvormen });
