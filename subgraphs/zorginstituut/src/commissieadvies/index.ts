import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Adviescommissie } from "../adviescommissie";
import { Duiding } from "../duiding/duiding";
import { Commissieadvies } from "./commissieadvies";

export const commissieadvies = defineNoun({
  entity: Commissieadvies,
  fields: {
    commissie: one(Adviescommissie, "adviescommissieId", "De commissie.", { nullable: false }),
    duiding: one(Duiding, "duidingId", "De duiding waarover zij adviseerde.", { nullable: false }),
  },
});
