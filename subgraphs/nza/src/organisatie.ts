import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { bekostigingsregels } from "./bekostigingsregel/bekostigingsregel.list";
import { BEKOSTIGINGSREGEL_BY_EIGENAAR } from "./bekostigingsregel/bekostigingsregel-eigenaar";

/** The organisation whose subgraph this is, by its id in the graph. */
export const NZA = "nza";

/** Owned by Zorginstituut; NZa adds the funding rules that it owns. */
@Foreign
export class Organisatie extends ForeignRecord {}

export const organisatie = defineNoun({
  entity: Organisatie,
  fields: {
    bekostigingsregels: bekostigingsregels.below(
      BEKOSTIGINGSREGEL_BY_EIGENAAR,
      "Bekostigingsregels waarvan deze organisatie eigenaar of mede-eigenaar is.",
    ),
  },
});
