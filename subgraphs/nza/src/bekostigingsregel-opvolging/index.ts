import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Bekostigingsregel } from "../bekostigingsregel/bekostigingsregel";
import { BekostigingsregelOpvolging } from "./bekostigingsregel-opvolging";

export const bekostigingsregelOpvolging = defineNoun({
  entity: BekostigingsregelOpvolging,
  fields: {
    opvolger: one(Bekostigingsregel, "opvolgerId", "De regel die in de plaats komt.", { nullable: false }),
    vervangen: one(Bekostigingsregel, "vervangenId", "De regel die plaatsmaakt.", { nullable: false }),
  },
});
