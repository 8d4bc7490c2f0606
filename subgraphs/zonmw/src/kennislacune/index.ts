import { linked, VERANTWOORDING_OF_ROW } from "@pakketgraaf/begrippen";
import { defineNoun } from "@pakketgraaf/subgraph";
import { AgendaItem } from "../agenda-item";
import { Duiding } from "../duiding";
import { koppelingenOf } from "../koppeling/koppeling";
import { AGENDA_ITEM_BY_KENNISLACUNE, DUIDING_BY_KENNISLACUNE, ZORGVORM_BY_KENNISLACUNE } from "../koppeling/koppeling.links";
import { projecten } from "../project/project.list";
import { SUBSIDIERONDE_BY_KENNISLACUNE } from "../subsidieronde/subsidieronde-kennislacune";
import { subsidierondes } from "../subsidieronde/subsidieronde.list";
import { kennislacuneOfRondeSeed } from "../subsidieronde/subsidieronde.seed";
import { Zorgvorm } from "../zorgvorm";
import { Kennislacune } from "./kennislacune";
import { KennislacuneProject, PROJECT_BY_KENNISLACUNE } from "./kennislacune-project";
import { kennislacunes } from "./kennislacune.list";
import { kennislacuneMutations } from "./kennislacune.mutations";
import { kennislacuneSeed } from "./kennislacune.seed";

export const kennislacune = defineNoun({
  entity: Kennislacune,
  resolvers: [...kennislacuneMutations, kennislacunes.Root],
  byId: { description: "Een kennislacune.", id: "Sleutel van de kennislacune." },
  fields: {
    koppelingen: koppelingenOf("kennislacuneId", "Koppelingen van deze kennislacune."),
    agendaItems: linked(AgendaItem, AGENDA_ITEM_BY_KENNISLACUNE, "Agenda-items waarbij de vraag speelt."),
    zorgvormen: linked(Zorgvorm, ZORGVORM_BY_KENNISLACUNE, "Zorgvormen waarbij de vraag speelt."),
    duidingen: linked(Duiding, DUIDING_BY_KENNISLACUNE, "Duidingen waarmee de vraag te maken heeft; hoe, zegt `koppelingen`."),
    projecten: projecten.below(PROJECT_BY_KENNISLACUNE, "Projecten die een antwoord zoeken."),
    subsidierondes: subsidierondes.below(SUBSIDIERONDE_BY_KENNISLACUNE, "Subsidieronden die onderzoek naar de vraag vragen."),
  },
  tables: [KennislacuneProject],
  parts: {
    projecten: { table: "kennislacune_project", own: "kennislacune_id", columns: { projectId: "project_id", ...VERANTWOORDING_OF_ROW } },
  },
  seeds: [kennislacuneSeed, kennislacuneOfRondeSeed],
});
