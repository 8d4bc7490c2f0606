import { linked, VERANTWOORDING_OF_ROW, verbandenElders } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { AgendaItem, AgendaItemVerband } from "../agenda-item";
import { SubsidierondeOrganisatie } from "../deelname/deelname";
import { deelnamesIn, deelnamesBy } from "../deelname/deelname.links";
import { kennislacunes } from "../kennislacune/kennislacune.list";
import { netwerken } from "../netwerk/netwerk.list";
import { Programma } from "../programma/programma";
import { projecten } from "../project/project.list";
import { Rondetype } from "../rondetype";
import { stand } from "./stand";
import { Subsidieronde } from "./subsidieronde";
import { AGENDA_ITEM_BY_SUBSIDIERONDE, SubsidierondeAgendaItem } from "./subsidieronde-agenda-item";
import { KENNISLACUNE_BY_SUBSIDIERONDE, SubsidierondeKennislacune } from "./subsidieronde-kennislacune";
import { subsidierondes } from "./subsidieronde.list";
import { subsidierondeMutations } from "./subsidieronde.mutations";
import { subsidierondeSeed } from "./subsidieronde.seed";

export const subsidieronde = defineNoun({
  entity: Subsidieronde,
  resolvers: [...subsidierondeMutations, subsidierondes.Root],
  byId: { description: "Een subsidieronde.", id: "Sleutel van de ronde." },
  fields: {
    stand,
    programma: one(Programma, "programmaId", "Het programma van deze ronde."),
    type: one(Rondetype, "typeId", "Soort ronde; null als de bron er geen noemt."),
    agendaItems: linked(AgendaItem, AGENDA_ITEM_BY_SUBSIDIERONDE, "Agenda-items waarnaar deze ronde onderzoek vraagt."),
    agendaItemKoppelingen: verbandenElders(
      AgendaItemVerband,
      AGENDA_ITEM_BY_SUBSIDIERONDE,
      "Agenda-items waarnaar deze ronde onderzoek vraagt",
    ),
    projecten: projecten.below(
      { table: "project", parent: "ronde_id", child: "id" },
      "Projecten die in deze ronde subsidie kregen.",
    ),
    netwerken: netwerken.below(
      { table: "netwerk", parent: "ronde_id", child: "id" },
      "Netwerken, consortia en werkplaatsen die in deze ronde subsidie kregen.",
    ),
    kennislacunes: kennislacunes.below(KENNISLACUNE_BY_SUBSIDIERONDE, "Kennislacunes waarnaar deze ronde onderzoek vraagt."),
    deelnames: deelnamesBy(SubsidierondeOrganisatie, "subsidierondeId", "Organisaties die in deze ronde een rol hebben, elke rol apart"),
  },
  tables: [SubsidierondeAgendaItem, SubsidierondeKennislacune],
  parts: {
    deelnames: deelnamesIn("subsidieronde"),
    kennislacunes: {
      table: "subsidieronde_kennislacune",
      own: "subsidieronde_id",
      columns: { kennislacuneId: "kennislacune_id", ...VERANTWOORDING_OF_ROW },
    },
    agendaItems: {
      table: "subsidieronde_agenda_item",
      own: "subsidieronde_id",
      toldBy: "agendaItemKoppelingen",
      columns: { agendaItemId: "agenda_item_id", ...VERANTWOORDING_OF_ROW },
    },
  },
  seeds: [subsidierondeSeed],
});
