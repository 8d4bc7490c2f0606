import { seedOf } from "@pakketgraaf/begrippen";
import { fixedList } from "@pakketgraaf/subgraph";
import { Pakketcriterium } from "./pakketcriterium";
import { PakketcriteriumResolver } from "./pakketcriterium.resolver";

export const pakketcriterium = fixedList({
  entity: Pakketcriterium,
  query: "pakketcriteria",
  description: "De pakketcriteria, op naam.",
  order: "naam",
  byId: { description: "Een pakketcriterium.", id: "Sleutel van het criterium." },
  resolvers: [PakketcriteriumResolver],
  parts: {
    kaders: { table: "actueel_kader", own: "pakketcriterium_id", columns: { kaderId: "kader_id" } },
    geplandeKaders: { table: "gepland_kader", own: "pakketcriterium_id", columns: { kaderId: "kader_id" } },
  },
  seeds: [seedOf(Pakketcriterium, { file: "zorginstituut-referentie.json", list: "pakketcriteria" })],
});
