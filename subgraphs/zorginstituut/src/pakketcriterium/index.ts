import { seedOf } from "@pakketgraaf/begrippen";
import { fixedList, many, through } from "@pakketgraaf/subgraph";
import { DUIDING_BY_PAKKETCRITERIUM } from "../duiding/duiding.links";
import { duidingen } from "../duiding/duiding.list";
import { Kader } from "../kader/kader";
import { ACTUEEL_KADER_BY_PAKKETCRITERIUM, GEPLAND_KADER_BY_PAKKETCRITERIUM, KADER_BY_PAKKETCRITERIUM } from "../kader/kader.links";
import { kaders } from "../kader/kader.list";
import { MogelijkNieuwPakketcriterium } from "../mogelijk-nieuw-pakketcriterium";
import { Pakketcriterium } from "./pakketcriterium";

export const pakketcriterium = fixedList({
  entity: Pakketcriterium,
  query: "pakketcriteria",
  description: "De pakketcriteria, op naam.",
  order: "naam",
  byId: { description: "Een pakketcriterium.", id: "Sleutel van het criterium." },
  fields: {
    kaders: through(
      Kader,
      ACTUEEL_KADER_BY_PAKKETCRITERIUM,
      "titel",
      "Het kader waarmee het criterium nu wordt beoordeeld; nooit een gepland kader.",
    ),
    geplandeKaders: through(
      Kader,
      GEPLAND_KADER_BY_PAKKETCRITERIUM,
      "titel",
      "Kaders die voor dit criterium gepland zijn en nog niet zijn uitgekomen.",
    ),
    alleKaders: kaders.below(KADER_BY_PAKKETCRITERIUM, "Alle kaders die over dit criterium gaan, ook vervangen en geplande."),
    mogelijkeNieuweCriteria: many(
      MogelijkNieuwPakketcriterium,
      "positieBinnenId",
      "id",
      "Mogelijke nieuwe criteria die hierbinnen een plek kunnen krijgen.",
    ),
    duidingen: duidingen.below(DUIDING_BY_PAKKETCRITERIUM, "Duidingen waarin aan dit criterium is getoetst."),
  },
  parts: {
    kaders: { table: "actueel_kader", own: "pakketcriterium_id", columns: { kaderId: "kader_id" } },
    geplandeKaders: { table: "gepland_kader", own: "pakketcriterium_id", columns: { kaderId: "kader_id" } },
  },
  seeds: [seedOf(Pakketcriterium, { file: "zorginstituut-referentie.json", list: "pakketcriteria" })],
});
