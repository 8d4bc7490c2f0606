import { verbandMet, type ZorgvormKoppeling } from "@pakketgraaf/begrippen";
import { defineNoun, Foreign, ForeignRecord } from "@pakketgraaf/subgraph";
import { Directive, Field } from "type-graphql";
import { kennislacunes } from "./kennislacune/kennislacune.list";
import {
  KENNISLACUNE_BY_AGENDA_ITEM,
  KENNISLACUNE_BY_ZORGVORM,
  PROJECT_BY_AGENDA_ITEM,
  PROJECT_BY_ZORGVORM,
} from "./koppeling/koppeling.links";
import { NETWERK_BY_AGENDA_ITEM } from "./netwerk/netwerk.links";
import { netwerken } from "./netwerk/netwerk.list";
import { projecten } from "./project/project.list";
import { subsidierondes } from "./subsidieronde/subsidieronde.list";
import { SUBSIDIERONDE_BY_AGENDA_ITEM } from "./subsidieronde/subsidieronde-agenda-item";
import { ZorgvormVerband } from "./zorgvorm";

/** Owned by Zorginstituut; ZonMw adds the research on it. */
@Foreign
export class AgendaItem extends ForeignRecord {
  @Directive("@external")
  @Field(() => [ZorgvormVerband])
  zorgvormKoppelingen?: ZorgvormKoppeling[];
}

export const AgendaItemVerband = verbandMet(AgendaItem, "agendaItem", { elsewhere: true });

export const agendaItem = defineNoun({
  entity: AgendaItem,
  fields: {
    projecten: projecten.below(PROJECT_BY_AGENDA_ITEM, "Onderzoek dat aan dit agenda-item zelf is gekoppeld."),
    projectenViaZorgvormen: projecten.viaZorgvormen(
      PROJECT_BY_ZORGVORM,
      "Onderzoek dat aan een zorgvorm van dit agenda-item is gekoppeld; null als de zorgvormen niet op te vragen zijn.",
    ),
    subsidierondes: subsidierondes.below(SUBSIDIERONDE_BY_AGENDA_ITEM, "Subsidieronden die onderzoek naar dit agenda-item vragen."),
    netwerken: netwerken.below(NETWERK_BY_AGENDA_ITEM, "Netwerken, consortia en werkplaatsen die aan dit agenda-item zijn gekoppeld."),
    kennislacunes: kennislacunes.below(KENNISLACUNE_BY_AGENDA_ITEM, "Kennislacunes die aan dit agenda-item zelf zijn gekoppeld."),
    kennislacunesViaZorgvormen: kennislacunes.viaZorgvormen(
      KENNISLACUNE_BY_ZORGVORM,
      "Kennislacunes die aan een zorgvorm van dit agenda-item zijn gekoppeld; null als de zorgvormen niet op te vragen zijn.",
    ),
  },
});
