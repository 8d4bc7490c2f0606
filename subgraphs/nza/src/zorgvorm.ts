import { verbandMet } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { GEBRUIKSCIJFER_BY_ZORGVORM } from "./gebruikscijfer/gebruikscijfer";
import { gebruikscijfers } from "./gebruikscijfer/gebruikscijfer.list";
import { PRESTATIE_BY_ZORGVORM } from "./prestatie/prestatie-zorgvorm";
import { prestaties } from "./prestatie/prestatie.list";

/** Owned by Zorginstituut; NZa adds how it is billed, and how much it is used. */
@Foreign
export class Zorgvorm extends ForeignRecord {}

export const ZorgvormVerband = verbandMet(Zorgvorm, "zorgvorm", { elsewhere: true });

export const zorgvorm = defineNoun({
  entity: Zorgvorm,
  fields: {
    prestaties: prestaties.below(PRESTATIE_BY_ZORGVORM, "Prestaties waarmee deze zorgvorm wordt of werd gedeclareerd."),
    gebruikscijfers: gebruikscijfers.below(
      GEBRUIKSCIJFER_BY_ZORGVORM,
      "Openbare cijfers over het gebruik van deze zorgvorm; `grondslag` zegt of de bron het over deze zorgvorm zelf heeft.",
    ),
  },
});
