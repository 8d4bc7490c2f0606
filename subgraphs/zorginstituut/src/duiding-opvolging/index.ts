import { defineNoun } from "@pakketgraaf/subgraph";
import { DuidingOpvolging, DuidingOpvolgingZorgvorm } from "./duiding-opvolging";
import { DuidingOpvolgingResolver, DuidingOpvolgingZorgvormResolver } from "./duiding-opvolging.resolver";

export const duidingOpvolging = defineNoun({
  entity: DuidingOpvolging,
  resolvers: [DuidingOpvolgingResolver, DuidingOpvolgingZorgvormResolver],
  tables: [DuidingOpvolgingZorgvorm],
});
