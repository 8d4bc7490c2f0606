import { Datum, GrondslagArg, type Grondslag } from "@pakketgraaf/begrippen";
import { UserInputError, type Context } from "@pakketgraaf/subgraph";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AgendaItem } from "../agenda-item";
import { Koppeling, KoppelingStatusArg, type KoppelingStatus } from "../koppeling/koppeling";
import { AGENDA_ITEM_BY_PROJECT, ZORGVORM_BY_PROJECT } from "../koppeling/koppeling.links";
import { today } from "../peildatum";
import { Programma } from "../programma/programma";
import { Subsidieronde } from "../subsidieronde/subsidieronde";
import { Zorgvorm } from "../zorgvorm";
import { Project, ProjectStatus } from "./project";
import { statusOn } from "./status";

@Resolver(() => Project)
export class ProjectResolver {
  @Query(() => Project, { nullable: true, description: "Een project, op zijn sleutel of op zijn nummer bij ZonMw." })
  project(
    @Arg("id", () => ID, { nullable: true, description: "Sleutel van het project." }) id: string | null | undefined,
    @Arg("projectnummer", () => String, { nullable: true, description: "Nummer bij ZonMw, als `id` niet is gegeven." })
    projectnummer: string | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<Project | null> {
    if (id && !projectnummer) return loaders.one(Project, id);
    if (projectnummer && !id) return loaders.one(Project, projectnummer, "projectnummer");
    throw new UserInputError("id", 'give either "id" or "projectnummer"');
  }

  @FieldResolver(() => ProjectStatus, {
    nullable: true,
    description: "Stand op een dag, afgeleid uit de looptijd; null als de looptijd daar niet genoeg over zegt.",
  })
  status(
    @Root() project: Project,
    @Arg("op", () => Datum, { nullable: true, description: "De dag; standaard vandaag." }) op: string | null | undefined,
  ): ProjectStatus | null {
    return statusOn(project, op ?? today());
  }

  @FieldResolver(() => Programma, { nullable: true, description: "Het programma waarin het project valt." })
  programma(@Root() { programmaId }: Project, @Ctx() { loaders }: Context): Promise<Programma | null> {
    return loaders.one(Programma, programmaId);
  }

  @FieldResolver(() => Subsidieronde, { nullable: true, description: "De ronde waarin het project subsidie kreeg." })
  ronde(@Root() { rondeId }: Project, @Ctx() { loaders }: Context): Promise<Subsidieronde | null> {
    return loaders.one(Subsidieronde, rondeId);
  }

  @FieldResolver(() => [Koppeling], { description: "Koppelingen van dit project." })
  async koppelingen(
    @Root() { id }: Project,
    @KoppelingStatusArg() status: KoppelingStatus[],
    @Ctx() { loaders }: Context,
  ): Promise<Koppeling[]> {
    const koppelingen = await loaders.many(Koppeling, "projectId", id, "id");
    return koppelingen.filter((koppeling) => status.includes(koppeling.status));
  }

  @FieldResolver(() => [AgendaItem], { nullable: "itemsAndList", description: "Agenda-items waarover dit project gaat." })
  agendaItems(
    @Root() { id }: Project,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<AgendaItem[]> {
    return loaders.linked(AGENDA_ITEM_BY_PROJECT, id, grondslag);
  }

  @FieldResolver(() => [Zorgvorm], { nullable: "itemsAndList", description: "Zorgvormen waarover dit project gaat." })
  zorgvormen(
    @Root() { id }: Project,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm[]> {
    return loaders.linked(ZORGVORM_BY_PROJECT, id, grondslag);
  }
}
