import type { Context } from "@pakketgraaf/subgraph";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AgendaItem } from "../agenda-item";
import { Kennislacune } from "../kennislacune/kennislacune";
import { Organisatie } from "../organisatie";
import { Project } from "../project/project";
import { Zorgvorm } from "../zorgvorm";
import { Koppeling } from "./koppeling";
import { koppelingSubs } from "./koppeling.subs";

const SUB = "zoals de uitgever van tokens diegene kent; alleen te zien voor de eigen organisatie.";

const reference = (id: string | null): { id: string } | null => (id === null ? null : { id });

@Resolver(() => Koppeling)
export class KoppelingResolver {
  @Query(() => Koppeling, { nullable: true, description: "Een koppeling tussen onderzoek en een pakketvraag." })
  koppeling(
    @Arg("id", () => ID, { description: "Sleutel van de koppeling." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Koppeling | null> {
    return loaders.one(Koppeling, id);
  }

  @FieldResolver(() => Project, { nullable: true, description: "Het project; null als het om een kennislacune gaat." })
  project(@Root() { projectId }: Koppeling, @Ctx() { loaders }: Context): Promise<Project | null> {
    return loaders.one(Project, projectId);
  }

  @FieldResolver(() => Kennislacune, { nullable: true, description: "De kennislacune; null als het om een project gaat." })
  kennislacune(@Root() { kennislacuneId }: Koppeling, @Ctx() { loaders }: Context): Promise<Kennislacune | null> {
    return loaders.one(Kennislacune, kennislacuneId);
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

  @FieldResolver(() => String, { nullable: true, description: `Wie de koppeling voorstelde, ${SUB}` })
  async doorSub(@Root() { id }: Koppeling, @Ctx() { loaders }: Context): Promise<string | null> {
    return (await loaders.of(koppelingSubs).load(id)).proposer;
  }

  @FieldResolver(() => Organisatie, {
    nullable: true,
    description: "Wie de koppeling bevestigde; null als niemand dat deed, of als zij bij de start is ingelezen.",
  })
  bevestigdDoor(@Root() { bevestigdDoorId }: Koppeling): Organisatie | null {
    return reference(bevestigdDoorId);
  }

  @FieldResolver(() => String, { nullable: true, description: `Wie de koppeling bevestigde, ${SUB}` })
  async bevestigdDoorSub(@Root() { id, bevestigdDoorId }: Koppeling, @Ctx() { loaders }: Context): Promise<string | null> {
    return bevestigdDoorId === null ? null : (await loaders.of(koppelingSubs).load(id)).confirmer;
  }
}
