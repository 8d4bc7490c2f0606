import { linked, OpArg, today } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { AgendaItem } from "../agenda-item";
import { ProjectOrganisatie } from "../deelname/deelname";
import { deelnamesIn, deelnamesBy } from "../deelname/deelname.links";
import { Duiding } from "../duiding";
import { KENNISLACUNE_BY_PROJECT } from "../kennislacune/kennislacune-project";
import { kennislacunes } from "../kennislacune/kennislacune.list";
import { koppelingenOf } from "../koppeling/koppeling";
import { AGENDA_ITEM_BY_PROJECT, DUIDING_BY_PROJECT, ZORGVORM_BY_PROJECT } from "../koppeling/koppeling.links";
import { NETWERK_BY_PROJECT } from "../netwerk/netwerk.links";
import { netwerken } from "../netwerk/netwerk.list";
import { Programma } from "../programma/programma";
import { Subsidieronde } from "../subsidieronde/subsidieronde";
import { Zorgvorm } from "../zorgvorm";
import { Project, ProjectStatus } from "./project";
import { projecten } from "./project.list";
import { projectMutations } from "./project.mutations";
import { projectSeed } from "./project.seed";
import { statusOn } from "./status";

export const project = defineNoun({
  entity: Project,
  resolvers: [...projectMutations, projecten.Root],
  byId: {
    description: "Een project, op zijn sleutel of op zijn nummer bij ZonMw.",
    id: "Sleutel van het project.",
    or: ["projectnummer", "Nummer bij ZonMw, als `id` niet is gegeven."],
  },
  fields: {
    status: {
      type: () => ProjectStatus,
      nullable: true,
      description: "Stand op een dag, afgeleid uit de looptijd; null als de looptijd daar niet genoeg over zegt.",
      args: OpArg(),
      resolve: (project, _context, op: string | null | undefined) => statusOn(project, op ?? today()),
    },
    programma: one(Programma, "programmaId", "Het programma waarin het project valt."),
    ronde: one(Subsidieronde, "rondeId", "De ronde waarin het project subsidie kreeg."),
    koppelingen: koppelingenOf("projectId", "Koppelingen van dit project."),
    agendaItems: linked(AgendaItem, AGENDA_ITEM_BY_PROJECT, "Agenda-items waarover dit project gaat."),
    zorgvormen: linked(Zorgvorm, ZORGVORM_BY_PROJECT, "Zorgvormen waarover dit project gaat."),
    duidingen: linked(Duiding, DUIDING_BY_PROJECT, "Duidingen waarmee dit project te maken heeft; hoe, zegt `koppelingen`."),
    kennislacunes: kennislacunes.below(KENNISLACUNE_BY_PROJECT, "Kennislacunes waarop dit project een antwoord zoekt."),
    deelnames: deelnamesBy(ProjectOrganisatie, "projectId", "Organisaties die meedoen of een andere rol hebben, elke rol apart"),
    netwerken: netwerken.below(NETWERK_BY_PROJECT, "Netwerken, consortia en werkplaatsen waarvan dit een project is."),
  },
  parts: { deelnames: deelnamesIn("project") },
  seeds: [projectSeed],
});
