import { defineNoun, many, one } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { DuidingOpvolging, DuidingOpvolgingZorgvorm } from "./duiding-opvolging";

export const duidingOpvolging = defineNoun({
  entity: DuidingOpvolging,
  fields: {
    opvolger: one(Duiding, "duidingId", "De duiding die in de plaats komt.", { nullable: false }),
    vervangen: one(Duiding, "vervangenId", "De duiding die plaatsmaakt.", { nullable: false }),
    voorZorgvormen: many(
      DuidingOpvolgingZorgvorm,
      "opvolgingId",
      "zorgvormId",
      "De zorg waarvoor dat zo is; leeg als dat niet is gezegd.",
    ),
  },
});

export const duidingOpvolgingZorgvorm = defineNoun({
  entity: DuidingOpvolgingZorgvorm,
  fields: { zorgvorm: one(Zorgvorm, "zorgvormId", "De zorg.", { nullable: false }) },
});
