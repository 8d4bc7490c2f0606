import { Invoer, MAX_NAAM, payloadOf, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, orProblem, write, type Problem, type Context } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Subsidieronde } from "../subsidieronde/subsidieronde";
import { Programma } from "../programma/programma";
import { Project } from "./project";
import { ProjectRegistrerenInput, ProjectResultaatInput } from "./project.input";

const SCOPE = "onderzoek:schrijven";
const MAX_PROJECTNUMMER = 50;

const ProjectPayload = payloadOf(Project);

const CONSTRAINTS: Record<string, Problem> = {
  project_projectnummer_unique: {
    code: "BESTAAT_AL",
    path: ["input", "projectnummer"],
    message: "Er is al een project met dit nummer.",
  },
};

@Resolver()
export class ProjectMutations {
  @Authorized(SCOPE)
  @Mutation(() => ProjectPayload, { nullable: true, description: "Registreert een project." })
  async projectRegistreren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => ProjectRegistrerenInput, { description: "Het project." }) input: ProjectRegistrerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "projectRegistreren", key: sleutel, input, type: Project };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      await invoer.verwijzing("programmaId", input.programmaId, Programma, transaction);
      const ronde = await invoer.verwijzing("rondeId", input.rondeId, Subsidieronde, transaction);
      const programmaId = input.programmaId ?? ronde?.programmaId ?? null;
      invoer.eis(!ronde || programmaId === ronde.programmaId, "ONGELDIG", "programmaId", "De ronde is van een ander programma.");
      const project = Object.assign(new Project(), {
        id: newId(),
        projectnummer: invoer.tekstOfNull("projectnummer", input.projectnummer, MAX_PROJECTNUMMER),
        titel: invoer.tekst("titel", input.titel, MAX_NAAM),
        hoofdaanvrager: invoer.tekstOfNull("hoofdaanvrager", input.hoofdaanvrager),
        bedrag: invoer.bedragOfNull("bedrag", input.bedrag),
        startdatum: invoer.tijd("startdatum", input.startdatum),
        einddatum: invoer.tijd("einddatum", input.einddatum),
        programmaId,
        rondeId: input.rondeId ?? null,
        financierBevestigd: input.financierBevestigd ?? null,
        relevantie: input.relevantie,
        relevantieTekst: invoer.tekst("relevantieTekst", input.relevantieTekst),
        uitkomst: null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("einddatum", project.startdatum, project.einddatum);
      invoer.klaar();
      return orProblem(CONSTRAINTS, () => transaction.add(project));
    });
    return new ProjectPayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => ProjectPayload, {
    nullable: true,
    description: "Legt vast wat een project opleverde; dat kan ook als het nog loopt.",
  })
  async projectResultaatVastleggen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => ProjectResultaatInput, { description: "Het resultaat." }) input: ProjectResultaatInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "projectResultaatVastleggen", key: sleutel, input, type: Project };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(Project, input.id, input.verwachteVersie, (project) => {
        const invoer = new Invoer();
        const uitkomst = invoer.tekst("uitkomst", input.uitkomst);
        const bronnen = invoer.meerBronnen("bronnen", input.bronnen, project.bronnen);
        invoer.klaar();
        Object.assign(project, { uitkomst, bronnen });
      }),
    );
    return new ProjectPayload(outcome);
  }
}
