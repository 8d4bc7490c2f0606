import { defineNoun, one, through } from "@pakketgraaf/subgraph";
import { MIJLPAAL_BY_KADER, Mijlpaal } from "../mijlpaal";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { WettelijkeEis } from "../wettelijke-eis";
import { Kader } from "./kader";
import { ActueelKader, KaderCriterium, PAKKETCRITERIUM_BY_ACTUEEL_KADER, PAKKETCRITERIUM_BY_KADER } from "./kader.links";
import { kaders } from "./kader.list";
import { kaderMutations } from "./kader.mutations";
import { actueelKaderSeed, kaderSeed } from "./kader.seed";

export const kader = defineNoun({
  entity: Kader,
  byId: { description: "Een kader.", id: "Sleutel van het kader." },
  resolvers: [...kaderMutations, kaders.Root],
  fields: {
    criteria: through(
      Pakketcriterium,
      PAKKETCRITERIUM_BY_KADER,
      "naam",
      "Pakketcriteria waarover het kader gaat; leeg als het over geen daarvan gaat.",
    ),
    actueelVoor: through(
      Pakketcriterium,
      PAKKETCRITERIUM_BY_ACTUEEL_KADER,
      "naam",
      "Pakketcriteria die nu met dit kader worden beoordeeld.",
    ),
    wettelijkeEis: one(WettelijkeEis, "wettelijkeEisId", "De wettelijke eis waarover het kader gaat."),
    vervangt: one(
      Kader,
      "id",
      "De vorige versie, waarvoor dit kader in de plaats kwam; null als die er niet is, of de bron het niet zegt.",
      { key: "vervangenDoorId" },
    ),
    vervangenDoor: one(
      Kader,
      "vervangenDoorId",
      "De versie die voor dit kader in de plaats kwam; null als die er niet is, of de bron het niet zegt.",
    ),
    mijlpalen: through(Mijlpaal, MIJLPAAL_BY_KADER, "id", "Mijlpalen waarvan dit kader een resultaat is."),
  },
  tables: [ActueelKader, KaderCriterium],
  parts: { criteria: { table: "kader_criterium", own: "kader_id", columns: { pakketcriteriumId: "pakketcriterium_id" } } },
  seeds: [kaderSeed, actueelKaderSeed],
});
