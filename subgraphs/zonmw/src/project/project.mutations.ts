import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord } from "@pakketgraaf/subgraph";
import { Subsidieronde } from "../subsidieronde/subsidieronde";
import { Programma } from "../programma/programma";
import { Project } from "./project";
import { ProjectRegistrerenInput, ProjectResultaatInput } from "./project.input";

const MAX_PROJECTNUMMER = 50;

const constraints = {
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
      await invoer.verwijzing("programmaId", input.programmaId, Programma, transaction);
      const ronde = await invoer.verwijzing("rondeId", input.rondeId, Subsidieronde, transaction);
      const programmaId = input.programmaId ?? ronde?.programmaId ?? null;
      invoer.eis(!ronde || programmaId === ronde.programmaId, "ONGELDIG", "programmaId", "De ronde is van een ander programma.");
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
        rondeId: input.rondeId ?? null,
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
});
