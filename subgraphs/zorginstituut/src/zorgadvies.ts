import { defineNoun, Foreign } from "@pakketgraaf/subgraph";
import { agendaItemsViaZorgvormen, OverZorgvormen } from "./agenda-item/agenda-item.via-zorgvormen";

/** Owned by insurers; Zorginstituut adds the agenda items about its care. */
@Foreign
class Zorgadvies extends OverZorgvormen {}

export const zorgadvies = defineNoun({ entity: Zorgadvies, fields: agendaItemsViaZorgvormen });
