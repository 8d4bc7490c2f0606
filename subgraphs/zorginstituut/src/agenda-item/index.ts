import { VERANTWOORDING_OF_ROW } from "@pakketgraaf/begrippen";
import { defineNoun } from "@pakketgraaf/subgraph";
import { AgendaItem } from "./agenda-item";
import { AgendaItemZorgvorm } from "./agenda-item.links";
import { agendaItems } from "./agenda-item.list";
import { agendaItemMutations } from "./agenda-item.mutations";
import { AgendaItemResolver } from "./agenda-item.resolver";
import { agendaItemSeed } from "./agenda-item.seed";

export const agendaItem = defineNoun({
  entity: AgendaItem,
  byId: { description: "Een agenda-item.", id: "Sleutel van het agenda-item." },
  resolvers: [...agendaItemMutations, agendaItems.Root, AgendaItemResolver],
  tables: [AgendaItemZorgvorm],
  parts: {
    zorgvormen: {
      table: "agenda_item_zorgvorm",
      own: "agenda_item_id",
      toldBy: "zorgvormKoppelingen",
      columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
    },
  },
  audience: ({ gepubliceerd }) => (gepubliceerd ? null : "zorginstituut"),
  seeds: [agendaItemSeed],
});
