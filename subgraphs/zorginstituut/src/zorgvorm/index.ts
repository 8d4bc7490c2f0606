import { defineNoun, many } from "@pakketgraaf/subgraph";
import { AGENDA_ITEM_BY_ZORGVORM } from "../agenda-item/agenda-item.links";
import { agendaItems } from "../agenda-item/agenda-item.list";
import { DUIDING_BY_ZORGVORM } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { GeldendeUitspraak } from "../geldende-uitspraak/geldende-uitspraak";
import { PRODUCT_BY_ZORGVORM } from "../product/product.links";
import { producten } from "../product/product.list";
import { geldendeDuidingen, verzekerd } from "../verzekerd/verzekerd";
import { Zorgvorm, ZorgvormCode } from "./zorgvorm";
import { zorgvormen } from "./zorgvorm.list";
import { zorgvormSeed } from "./zorgvorm.seed";

export const zorgvorm = defineNoun({
  entity: Zorgvorm,
  byId: { description: "Een zorgvorm.", id: "Sleutel van de zorgvorm." },
  resolvers: [zorgvormen.Root],
  fields: {
    codes: many(ZorgvormCode, "zorgvormId", "soort", "Codes waaronder de zorg voorkomt; null als er geen bekend zijn.", {
      nullWhenEmpty: true,
    }),
    verzekerd,
    geldendeDuidingen,
    geldendeUitspraken: many(
      GeldendeUitspraak,
      "zorgvormId",
      "duidingId",
      "Duidingen die volgens de redactie op een peildatum golden; leeg als zij er geen vond.",
    ),
    agendaItems: agendaItems.below(AGENDA_ITEM_BY_ZORGVORM, "Agenda-items over deze zorg."),
    duidingen: duidingen.below(DUIDING_BY_ZORGVORM, "Duidingen van deze zorg."),
    producten: producten.below(PRODUCT_BY_ZORGVORM, "Producten over deze zorg die zelf geen uitspraak zijn, zoals een horizonscan."),
  },
  tables: [ZorgvormCode],
  parts: {
    codes: { table: "zorgvorm_code", own: "zorgvorm_id", columns: { soort: "soort", code: "code" }, nullWhenEmpty: true },
    geldendeUitspraken: {
      table: "geldende_uitspraak",
      own: "zorgvorm_id",
      columns: { duidingId: "duiding_id", peildatum: "peildatum", grondslag: "grondslag", onderbouwing: "onderbouwing" },
    },
  },
  seeds: [zorgvormSeed],
});
