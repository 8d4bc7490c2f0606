import { linked, verbandenElders, VERANTWOORDING_OF_ROW } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { AgendaItem, AgendaItemVerband } from "../agenda-item";
import { NetwerkOrganisatie } from "../deelname/deelname";
import { deelnamesIn, deelnamesBy } from "../deelname/deelname.links";
import { Programma } from "../programma/programma";
import { projecten } from "../project/project.list";
import { Subsidieronde } from "../subsidieronde/subsidieronde";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm";
import { Netwerk } from "./netwerk";
import {
  AGENDA_ITEM_BY_NETWERK,
  NetwerkAgendaItem,
  NetwerkProject,
  NetwerkZorgvorm,
  PROJECT_BY_NETWERK,
  ZORGVORM_BY_NETWERK,
} from "./netwerk.links";
import { netwerken } from "./netwerk.list";
import { netwerkMutations } from "./netwerk.mutations";
import { netwerkSeed } from "./netwerk.seed";

const own = "netwerk_id";

export const netwerk = defineNoun({
  entity: Netwerk,
  byId: { description: "Een academische werkplaats, consortium of ander netwerk.", id: "Sleutel van het netwerk." },
  resolvers: [...netwerkMutations, netwerken.Root],
  fields: {
    programma: one(Programma, "programmaId", "Het programma waar het netwerk bij hoort; null als dat niet bekend is."),
    ronde: one(Subsidieronde, "rondeId", "De ronde waarin het netwerk subsidie kreeg; null als dat niet bekend is."),
    deelnames: deelnamesBy(NetwerkOrganisatie, "netwerkId", "Organisaties die meedoen of een andere rol hebben, elke rol apart"),
    projecten: projecten.below(PROJECT_BY_NETWERK, "Projecten van dit netwerk."),
    zorgvormen: linked(Zorgvorm, ZORGVORM_BY_NETWERK, "Zorgvormen waarnaar het netwerk onderzoek doet."),
    zorgvormKoppelingen: verbandenElders(ZorgvormVerband, ZORGVORM_BY_NETWERK, "Zorgvormen waarnaar het netwerk onderzoek doet"),
    agendaItems: linked(AgendaItem, AGENDA_ITEM_BY_NETWERK, "Agenda-items waarover het onderzoek van het netwerk gaat."),
    agendaItemKoppelingen: verbandenElders(
      AgendaItemVerband,
      AGENDA_ITEM_BY_NETWERK,
      "Agenda-items waarover het onderzoek van het netwerk gaat",
    ),
  },
  tables: [NetwerkProject, NetwerkZorgvorm, NetwerkAgendaItem],
  parts: {
    deelnames: deelnamesIn("netwerk"),
    projecten: { table: "netwerk_project", own, columns: { projectId: "project_id", ...VERANTWOORDING_OF_ROW } },
    zorgvormen: {
      table: "netwerk_zorgvorm",
      own,
      toldBy: "zorgvormKoppelingen",
      columns: { zorgvormId: "zorgvorm_id", ...VERANTWOORDING_OF_ROW },
    },
    agendaItems: {
      table: "netwerk_agenda_item",
      own,
      toldBy: "agendaItemKoppelingen",
      columns: { agendaItemId: "agenda_item_id", ...VERANTWOORDING_OF_ROW },
    },
  },
  seeds: [netwerkSeed],
});
