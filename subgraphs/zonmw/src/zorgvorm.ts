import { verbandMet } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { kennislacunes } from "./kennislacune/kennislacune.list";
import { KENNISLACUNE_BY_ZORGVORM, PROJECT_BY_ZORGVORM } from "./koppeling/koppeling.links";
import { NETWERK_BY_ZORGVORM } from "./netwerk/netwerk.links";
import { netwerken } from "./netwerk/netwerk.list";
import { projecten } from "./project/project.list";

/** Owned by Zorginstituut; ZonMw adds the research on it. */
@Foreign
export class Zorgvorm extends ForeignRecord {}

export const ZorgvormVerband = verbandMet(Zorgvorm, "zorgvorm", { elsewhere: true });

export const zorgvorm = defineNoun({
  entity: Zorgvorm,
  fields: {
    projecten: projecten.below(PROJECT_BY_ZORGVORM, "Onderzoek naar deze zorgvorm."),
    kennislacunes: kennislacunes.below(KENNISLACUNE_BY_ZORGVORM, "Kennislacunes bij deze zorgvorm."),
    netwerken: netwerken.below(NETWERK_BY_ZORGVORM, "Netwerken, consortia en werkplaatsen die onderzoek naar deze zorgvorm doen."),
  },
});
