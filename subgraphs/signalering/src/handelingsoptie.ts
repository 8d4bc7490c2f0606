import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";

/** Owned by Zorginstituut. */
@Foreign
export class Handelingsoptie extends ForeignRecord {}

export const handelingsoptie = defineNoun({ entity: Handelingsoptie });
