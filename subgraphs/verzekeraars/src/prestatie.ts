import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { vergoedingen } from "./vergoeding/vergoeding.list";

/** Owned by the NZa; insurers add what they and providers ask or pay for it. */
@Foreign
export class Prestatie extends ForeignRecord {}

export const prestatie = defineNoun({
  entity: Prestatie,
  fields: {
    vergoedingen: vergoedingen.below(
      { table: "vergoeding", parent: "prestatie_id", child: "id" },
      "Wat verzekeraars en aanbieders voor deze prestatie vragen of betalen; geen tarieven van de NZa.",
    ),
  },
});
