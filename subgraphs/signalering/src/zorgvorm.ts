import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";

/** Owned by Zorginstituut; signals are shown on it. */
@Foreign
export class Zorgvorm extends ForeignRecord {}

export const zorgvorm = defineNoun({ entity: Zorgvorm });
