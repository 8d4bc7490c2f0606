import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { ProjectOrganisatie } from "../deelname/deelname";
import { DOET_AL_MEE, readDeelname, removeDeelname } from "../deelname/deelname.input";
import { inProgramma } from "../programma/in-programma";
import { Project } from "./project";
import {
  ProjectOrganisatieKoppelenInput,
  ProjectOrganisatieOntkoppelenInput,
  ProjectRegistrerenInput,
  ProjectResultaatInput,
} from "./project.input";

const MAX_PROJECTNUMMER = 50;

const constraints = {
  project_organisatie_pk: DOET_AL_MEE,
  project_projectnummer_unique: {
    code: "BESTAAT_AL",
    path: ["input", "projectnummer"],
    message: "Er is al een project met dit nummer.",
  },
};

export const projectMutations = mutationsOf(Project, { scope: "onderzoek:schrijven", constraints }, {
  projectRegistreren: {
    description: "Registreert een project.",
    input: [ProjectRegistrerenInput, "Het project."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const { programmaId, rondeId } = await inProgramma(invoer, input, transaction);
      const project = newRecord(Project, {
        projectnummer: invoer.tekstOfNull("projectnummer", input.projectnummer, MAX_PROJECTNUMMER),
        titel: invoer.tekst("titel", input.titel, MAX_NAAM),
        hoofdaanvrager: invoer.tekstOfNull("hoofdaanvrager", input.hoofdaanvrager),
        bedrag: invoer.bedragOfNull("bedrag", input.bedrag),
        startdatum: invoer.tijd("startdatum", input.startdatum),
        einddatum: invoer.tijd("einddatum", input.einddatum),
        startdatumSoort: null,
        einddatumSoort: null,
        datumSoort: null,
        peildatum: null,
        programmaId,
        programmaGrondslag: null,
        programmaOnderbouwing: null,
        rondeId,
        financierBevestigd: input.financierBevestigd ?? null,
        relevantie: input.relevantie,
        relevantieTekst: invoer.tekst("relevantieTekst", input.relevantieTekst),
        samenvatting: null,
        uitkomst: null,
        registraties: [],
        publicaties: [],
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("einddatum", project.startdatum, project.einddatum);
      invoer.klaar();
      return transaction.add(project);
    },
  },

  projectResultaatVastleggen: {
    description: "Legt vast wat een project opleverde; dat kan ook als het nog loopt.",
    input: [ProjectResultaatInput, "Het resultaat."],
    change(project, input) {
      const invoer = new Invoer();
      const uitkomst = invoer.tekst("uitkomst", input.uitkomst);
      const bronnen = invoer.meerBronnen("bronnen", input.bronnen, project.bronnen);
      invoer.klaar();
      Object.assign(project, { uitkomst, bronnen });
    },
  },

  projectOrganisatieKoppelen: {
    description: "Legt vast dat een organisatie aan een project meedoet, en in welke rol.",
    input: [ProjectOrganisatieKoppelenInput, "Welke organisatie, en in welke rol."],
    async change({ id }, input, transaction) {
      const invoer = new Invoer();
      const deelname = await readDeelname(invoer, "", input, transaction);
      invoer.klaar();
      await transaction.manager.insert(ProjectOrganisatie, { projectId: id, ...deelname });
    },
  },

  projectOrganisatieOntkoppelen: {
    description: "Maakt ongedaan dat een organisatie een rol in een project heeft.",
    input: [ProjectOrganisatieOntkoppelenInput, "Welke organisatie, en welke rol."],
    change: ({ id }, { organisatieId, rol }, transaction) =>
      removeDeelname(ProjectOrganisatie, { projectId: id, organisatieId, rol }, transaction),
  },
});
