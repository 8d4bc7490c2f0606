import type { ZorgvormKoppeling } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { Directive, Field } from "type-graphql";
import { kennislacunes } from "./kennislacune/kennislacune.list";
import {
  KENNISLACUNE_BY_AGENDA_ITEM,
  KENNISLACUNE_BY_ZORGVORM,
  PROJECT_BY_AGENDA_ITEM,
  PROJECT_BY_ZORGVORM,
} from "./koppeling/koppeling.links";
import { projecten } from "./project/project.list";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; ZonMw adds the research on it. */
@Foreign
export class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormKoppeling[];
}

export const agendaItem = defineNoun({
  entity: AgendaItem,
  fields: {
    projecten: projecten.below(PROJECT_BY_AGENDA_ITEM, "Onderzoek dat aan dit agenda-item zelf is gekoppeld."),
    projectenViaZorgvormen: projecten.viaZorgvormen(
      PROJECT_BY_ZORGVORM,
      "Onderzoek dat aan een zorgvorm van dit agenda-item is gekoppeld; null als de zorgvormen niet op te vragen zijn.",
    ),
    kennislacunes: kennislacunes.below(KENNISLACUNE_BY_AGENDA_ITEM, "Kennislacunes die aan dit agenda-item zelf zijn gekoppeld."),
    kennislacunesViaZorgvormen: kennislacunes.viaZorgvormen(
      KENNISLACUNE_BY_ZORGVORM,
      "Kennislacunes die aan een zorgvorm van dit agenda-item zijn gekoppeld; null als de zorgvormen niet op te vragen zijn.",
    ),
  },
});
