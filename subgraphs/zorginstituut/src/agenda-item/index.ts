import { feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { DUIDING_BY_AGENDA_ITEM, DUIDING_VIA_ZORGVORM } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { FaseUitleg } from "../fase-uitleg";
import { Faseovergang } from "../faseovergang/faseovergang";
import { overgangenUit } from "../faseovergang/overgangen";
import { Handelingsoptie, HandelingsoptieVerband } from "../handelingsoptie/handelingsoptie";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { AgendaItem } from "./agenda-item";
import { AgendaItemHandelingsoptie, AgendaItemZorgvorm, HANDELINGSOPTIE_BY_AGENDA_ITEM, ZORGVORM_BY_AGENDA_ITEM } from "./agenda-item.links";
import { agendaItems } from "./agenda-item.list";
import { agendaItemMutations } from "./agenda-item.mutations";
import { GELDENDE_DUIDING_BY_AGENDA_ITEM } from "./agenda-item.phase";
import { agendaItemSeed } from "./agenda-item.seed";
import { VolgendeFase } from "./volgende-fase";

const GEKOZEN = "Handelingsopties waarvoor bij het onderwerp is gekozen";

export const agendaItem = defineNoun({
  entity: AgendaItem,
  byId: { description: "Een agenda-item.", id: "Sleutel van het agenda-item." },
  resolvers: [...agendaItemMutations, agendaItems.Root],
  fields: {
    faseUitleg: one(FaseUitleg, "fase", "Wat de fase inhoudt.", { key: "fase", nullable: false }),
    faseOvergang: one(Faseovergang, "faseOvergangId", "Overgang waarmee het in deze fase kwam; null als die niet hier is vastgelegd."),
    faseDuiding: one(Duiding, "faseDuidingId", "Duiding waarop de overgang naar deze fase berust; null als er geen is genoemd."),
    volgendeFasen: {
      type: () => [VolgendeFase],
      description: "Wat er na deze fase kan komen: de overgangen, wie daarover beslissen, wat er eerst nodig is en wat er nu aan ontbreekt.",
      resolve: async ({ id, fase }, { loaders }) => {
        const duidingen = await loaders.through(Duiding, GELDENDE_DUIDING_BY_AGENDA_ITEM, id, "titel");
        return (await overgangenUit(fase, loaders)).map((overgang) => new VolgendeFase(overgang, duidingen));
      },
    },
    zorgvormen: feiten(Zorgvorm, ZORGVORM_BY_AGENDA_ITEM, "naam", "Zorg waarover het gaat, op naam; zonder suggesties."),
    // Without arguments: other subgraphs require this list.
    zorgvormKoppelingen: verbanden(Zorgvorm, ZorgvormVerband, ZORGVORM_BY_AGENDA_ITEM, "naam", "Zorg waarover het gaat"),
    handelingsopties: feiten(
      Handelingsoptie,
      HANDELINGSOPTIE_BY_AGENDA_ITEM,
      "naam",
      `${GEKOZEN}, op naam; leeg als dat van geen bekend is, en zonder suggesties.`,
    ),
    handelingsoptieKoppelingen: verbanden(Handelingsoptie, HandelingsoptieVerband, HANDELINGSOPTIE_BY_AGENDA_ITEM, "naam", GEKOZEN),
    duidingen: duidingen.below(DUIDING_BY_AGENDA_ITEM, "Duidingen die zelf aan dit agenda-item zijn gekoppeld."),
    duidingenViaZorgvormen: duidingen.below(
      DUIDING_VIA_ZORGVORM,
      "Duidingen van een zorgvorm van dit agenda-item.",
    ),
  },
  tables: [AgendaItemHandelingsoptie, AgendaItemZorgvorm],
  parts: {
    handelingsopties: {
      table: "agenda_item_handelingsoptie",
      own: "agenda_item_id",
      toldBy: "handelingsoptieKoppelingen",
      columns: { handelingsoptieId: "handelingsoptie_id", ...VERANTWOORDING_OF_ROW },
    },
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
