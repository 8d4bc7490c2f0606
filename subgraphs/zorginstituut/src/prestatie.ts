import { defineNoun, Foreign } from "@pakketgraaf/subgraph";
import { agendaItemsViaZorgvormen, OverZorgvormen } from "./agenda-item/agenda-item.via-zorgvormen";

/** Owned by the NZa; Zorginstituut adds the agenda items about its care. */
@Foreign
class Prestatie extends OverZorgvormen {}

export const prestatie = defineNoun({ entity: Prestatie, fields: agendaItemsViaZorgvormen });
