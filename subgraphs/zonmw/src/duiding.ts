import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { kennislacunes } from "./kennislacune/kennislacune.list";
import { KENNISLACUNE_BY_DUIDING, PROJECT_BY_DUIDING } from "./koppeling/koppeling.links";
import { projecten } from "./project/project.list";

/** Owned by Zorginstituut; ZonMw adds the research that it names, uses or leads to. */
@Foreign
export class Duiding extends ForeignRecord {}

export const duiding = defineNoun({
  entity: Duiding,
  fields: {
    kennislacunes: kennislacunes.below(KENNISLACUNE_BY_DUIDING, "Kennislacunes die aan deze duiding zijn gekoppeld, zoals die zij noemt of beantwoordt."),
    projecten: projecten.below(PROJECT_BY_DUIDING, "Onderzoek dat aan deze duiding is gekoppeld, zoals waarvan zij het resultaat gebruikt."),
  },
});
