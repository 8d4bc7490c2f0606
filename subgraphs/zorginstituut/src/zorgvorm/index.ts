import { defineNoun } from "@pakketgraaf/subgraph";
import { Zorgvorm, ZorgvormCode } from "./zorgvorm";
import { zorgvormen } from "./zorgvorm.list";
import { ZorgvormResolver } from "./zorgvorm.resolver";
import { zorgvormSeed } from "./zorgvorm.seed";

export const zorgvorm = defineNoun({
  entity: Zorgvorm,
  byId: { description: "Een zorgvorm.", id: "Sleutel van de zorgvorm." },
  resolvers: [zorgvormen.Root, ZorgvormResolver],
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
