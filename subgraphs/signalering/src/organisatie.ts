import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";

/** Owned by Zorginstituut, concerns of insurers included. */
@Foreign
export class Organisatie extends ForeignRecord {}

export const organisatie = defineNoun({ entity: Organisatie });
