import { linked } from "@pakketgraaf/begrippen";
import { defineNoun } from "@pakketgraaf/subgraph";
import { AgendaItem } from "../agenda-item";
import { koppelingenOf } from "../koppeling/koppeling";
import { AGENDA_ITEM_BY_KENNISLACUNE, ZORGVORM_BY_KENNISLACUNE } from "../koppeling/koppeling.links";
import { Zorgvorm } from "../zorgvorm";
import { Kennislacune } from "./kennislacune";
import { kennislacunes } from "./kennislacune.list";
import { kennislacuneMutations } from "./kennislacune.mutations";
import { kennislacuneSeed } from "./kennislacune.seed";

export const kennislacune = defineNoun({
  entity: Kennislacune,
  resolvers: [...kennislacuneMutations, kennislacunes.Root],
  byId: { description: "Een kennislacune.", id: "Sleutel van de kennislacune." },
  fields: {
    koppelingen: koppelingenOf("kennislacuneId", "Koppelingen van deze kennislacune."),
    agendaItems: linked(AgendaItem, AGENDA_ITEM_BY_KENNISLACUNE, "Agenda-items waarbij de vraag speelt."),
    zorgvormen: linked(Zorgvorm, ZORGVORM_BY_KENNISLACUNE, "Zorgvormen waarbij de vraag speelt."),
  },
  seeds: [kennislacuneSeed],
});
