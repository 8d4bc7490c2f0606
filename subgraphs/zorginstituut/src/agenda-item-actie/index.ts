import { defineNoun, one, through } from "@pakketgraaf/subgraph";
import { AgendaItem } from "../agenda-item/agenda-item";
import { Organisatie } from "../organisatie/organisatie";
import { AgendaItemActie } from "./agenda-item-actie";
import { AgendaItemActiePartij, ORGANISATIE_BY_ACTIE } from "./agenda-item-actie.links";
import { agendaItemActies } from "./agenda-item-actie.list";

export const agendaItemActie = defineNoun({
  entity: AgendaItemActie,
  resolvers: [agendaItemActies.Root],
  fields: {
    wie: through(Organisatie, ORGANISATIE_BY_ACTIE, "naam", "Wie het doen of deden, op naam."),
    agendaItem: one(AgendaItem, "agendaItemId", "Het agenda-item waarvoor de actie is.", { nullable: false }),
  },
  tables: [AgendaItemActiePartij],
});
