import { loadOptional } from "@pakketgraaf/shared";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AgendaItem } from "../agenda-item/agenda-item";
import type { Context } from "../context";
import { Kennislacune } from "../kennislacune/kennislacune";
import { Organisatie } from "../organisatie/organisatie";
import { Project } from "../project/project";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { Koppeling } from "./koppeling";

const reference = (id: string | null): { id: string } | null => (id === null ? null : { id });

@Resolver(() => Koppeling)
export class KoppelingResolver {
  @Query(() => Koppeling, { nullable: true, description: "Een koppeling tussen onderzoek en een pakketvraag." })
  koppeling(
    @Arg("id", () => ID, { description: "Sleutel van de koppeling." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Koppeling | null> {
    return loaders.koppelingById.load(id);
  }

  @FieldResolver(() => Project, { nullable: true, description: "Het project; null als het om een kennislacune gaat." })
  project(@Root() { projectId }: Koppeling, @Ctx() { loaders }: Context): Promise<Project | null> {
    return loadOptional(loaders.projectById, projectId);
  }

  @FieldResolver(() => Kennislacune, { nullable: true, description: "De kennislacune; null als het om een project gaat." })
  kennislacune(@Root() { kennislacuneId }: Koppeling, @Ctx() { loaders }: Context): Promise<Kennislacune | null> {
    return loadOptional(loaders.kennislacuneById, kennislacuneId);
  }

  @FieldResolver(() => AgendaItem, { nullable: true, description: "Het agenda-item; null als het om een zorgvorm gaat." })
  agendaItem(@Root() { agendaItemId }: Koppeling): AgendaItem | null {
    return reference(agendaItemId);
  }

  @FieldResolver(() => Zorgvorm, { nullable: true, description: "De zorgvorm; null als het om een agenda-item gaat." })
  zorgvorm(@Root() { zorgvormId }: Koppeling): Zorgvorm | null {
    return reference(zorgvormId);
  }

  @FieldResolver(() => Organisatie, { nullable: true, description: "Wie de koppeling legde; null als dat niet bekend is." })
  door(@Root() { doorId }: Koppeling): Organisatie | null {
    return reference(doorId);
  }
}
