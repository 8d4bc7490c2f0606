import { Invoer, MAX_NAAM, mutationsOf, parseTijd, requireOvergang, type Overgangen, today, untie } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { peildatumOf } from "../peildatum";
import { Project } from "../project/project";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";
import {
  KennislacuneProjectKoppelenInput,
  KennislacuneProjectOntkoppelenInput,
  KennislacuneRegistrerenInput,
  KennislacuneStatusInput,
} from "./kennislacune.input";
import { KennislacuneProject } from "./kennislacune-project";

const { OPEN, NIET_ONDERZOCHT, IN_ONDERZOEK, DEELS_BEANTWOORD, BEANTWOORD } = KennislacuneStatus;

/** Research may come to nothing, and new facts may reopen what was answered: then the question is open again. */
const OVERGANGEN: Overgangen<KennislacuneStatus> = {
  [OPEN]: [NIET_ONDERZOCHT, IN_ONDERZOEK],
  [NIET_ONDERZOCHT]: [IN_ONDERZOEK, OPEN],
  [IN_ONDERZOEK]: [DEELS_BEANTWOORD, BEANTWOORD, OPEN],
  [DEELS_BEANTWOORD]: [IN_ONDERZOEK, BEANTWOORD, OPEN],
  [BEANTWOORD]: [OPEN],
};

const constraints = {
  kennislacune_project_pk: {
    code: "BESTAAT_AL",
    path: ["input", "projectId"],
    message: "Dit project is al aan de kennislacune gekoppeld.",
  },
};

export const kennislacuneMutations = mutationsOf(Kennislacune, { scope: "onderzoek:schrijven", constraints }, {
  kennislacuneRegistreren: {
    description: "Registreert een kennislacune; haar stand is OPEN.",
    input: [KennislacuneRegistrerenInput, "De kennislacune."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const kennislacune = newRecord(Kennislacune, {
        vraag: invoer.tekst("vraag", input.vraag, MAX_NAAM),
        sectoren: [...new Set(input.sectoren)],
        sectorTekst: null,
        ingebrachtDoor: invoer.tekst("ingebrachtDoor", input.ingebrachtDoor),
        status: KennislacuneStatus.OPEN,
        statusTekst: null,
        peildatum: parseTijd(today()),
        statusGrondslag: null,
        statusOnderbouwing: null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.klaar();
      return transaction.add(kennislacune);
    },
  },

  kennislacuneStatusZetten: {
    description: "Geeft een kennislacune een nieuwe stand.",
    input: [KennislacuneStatusInput, "De nieuwe stand."],
    change(kennislacune, input) {
      const invoer = new Invoer();
      const statusTekst = invoer.tekstOfNull("statusTekst", input.statusTekst);
      const peildatum = peildatumOf(invoer, input);
      invoer.klaar();
      requireOvergang(OVERGANGEN, kennislacune.status, input.status, "status");
      // What the former status rested on says nothing of this one.
      const anew = { statusGrondslag: null, statusOnderbouwing: null };
      Object.assign(kennislacune, { status: input.status, statusTekst, peildatum, ...anew });
    },
  },

  kennislacuneProjectKoppelen: {
    description: "Legt vast dat een project een antwoord op een kennislacune zoekt. Haar stand verandert daar niet door.",
    input: [KennislacuneProjectKoppelenInput, "Welk project, en waarop dat berust."],
    async change({ id }, { projectId, ...verband }, transaction) {
      const invoer = new Invoer();
      await invoer.verwijzing("projectId", projectId, Project, transaction);
      const verantwoording = invoer.verantwoording("", verband);
      invoer.klaar();
      await transaction.manager.insert(KennislacuneProject, { kennislacuneId: id, projectId, ...verantwoording });
    },
  },

  kennislacuneProjectOntkoppelen: {
    description: "Maakt ongedaan dat een project een antwoord op een kennislacune zoekt.",
    input: [KennislacuneProjectOntkoppelenInput, "Welk project."],
    async change({ id }, { projectId }, { manager }) {
      const row = { kennislacuneId: id, projectId };
      await untie(manager, KennislacuneProject, row, "projectId", "Dit project is niet aan de kennislacune gekoppeld.");
    },
  },
});
