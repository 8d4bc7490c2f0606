import { defineNoun, Foreign, ForeignRecord, one } from "@pakketgraaf/subgraph";
import { deelnameFields } from "./deelname/deelname.fields";
import { Onderzoeksorganisatie } from "./onderzoeksorganisatie/onderzoeksorganisatie";

/** Owned by Zorginstituut; ZonMw adds the research that it takes part in. */
@Foreign
export class Organisatie extends ForeignRecord {}

export const organisatie = defineNoun({
  entity: Organisatie,
  fields: {
    onderzoeksorganisatie: one(
      Onderzoeksorganisatie,
      "id",
      "Deze organisatie zoals ZonMw haar kent; null als zij daar niet aan onderzoek meedoet.",
    ),
    ...deelnameFields,
  },
});
