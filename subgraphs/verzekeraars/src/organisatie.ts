import { defineNoun, Foreign, ForeignRecord, one } from "@pakketgraaf/subgraph";
import { contractvoorwaarden } from "./contractvoorwaarde/contractvoorwaarde.list";
import { Verzekeraar } from "./verzekeraar/verzekeraar";
import { zorgadviezen } from "./zorgadvies/zorgadvies.list";

/** Owned by Zorginstituut, insurers included: an insurer has the same id here and there. */
@Foreign
export class Organisatie extends ForeignRecord {}

export const organisatie = defineNoun({
  entity: Organisatie,
  fields: {
    verzekeraar: one(
      Verzekeraar,
      "id",
      "Deze organisatie als verzekeraar; null als zij geen verzekeraar, concern of label is.",
    ),
    contractvoorwaarden: contractvoorwaarden.below(
      { table: "contractvoorwaarde", parent: "opsteller_id", child: "id" },
      "Voorwaarden en normen die deze organisatie opstelde.",
    ),
    zorgadviezen: zorgadviezen.below(
      { table: "zorgadvies", parent: "organisatie_id", child: "id" },
      "Zorgadviezen van deze organisatie.",
    ),
  },
});
