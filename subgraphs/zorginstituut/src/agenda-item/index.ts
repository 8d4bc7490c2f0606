import { defineNoun, one, through } from "@pakketgraaf/subgraph";
import { DUIDING_BY_AGENDA_ITEM, DUIDING_VIA_ZORGVORM } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { FaseUitleg } from "../fase-uitleg";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { AgendaItem } from "./agenda-item";
import { AgendaItemZorgvorm, ZORGVORM_BY_AGENDA_ITEM } from "./agenda-item.links";
import { agendaItems } from "./agenda-item.list";
import { agendaItemMutations } from "./agenda-item.mutations";
import { agendaItemSeed } from "./agenda-item.seed";

export const agendaItem = defineNoun({
  entity: AgendaItem,
  byId: { description: "Een agenda-item.", id: "Sleutel van het agenda-item." },
  resolvers: [...agendaItemMutations, agendaItems.Root],
  fields: {
    faseUitleg: one(FaseUitleg, "fase", "Wat de fase inhoudt.", { key: "fase", nullable: false }),
    // Without arguments: other subgraphs require this list.
    zorgvormen: through(Zorgvorm, ZORGVORM_BY_AGENDA_ITEM, "naam", "Zorg waarover het gaat, op naam; zonder suggesties."),
    duidingen: duidingen.below(DUIDING_BY_AGENDA_ITEM, "Duidingen die zelf aan dit agenda-item zijn gekoppeld."),
    duidingenViaZorgvormen: duidingen.below(
      DUIDING_VIA_ZORGVORM,
      "Duidingen van een zorgvorm van dit agenda-item; `grondslag` gaat over de koppeling van duiding en zorgvorm.",
    ),
  },
  tables: [AgendaItemZorgvorm],
  parts: {
    zorgvormen: {
      table: "agenda_item_zorgvorm",
      own: "agenda_item_id",
      columns: { zorgvormId: "zorgvorm_id", grondslag: "grondslag" },
    },
  },
  audience: ({ gepubliceerd }) => (gepubliceerd ? null : "zorginstituut"),
  seeds: [agendaItemSeed],
});
