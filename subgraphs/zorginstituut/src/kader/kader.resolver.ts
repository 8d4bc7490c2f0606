import { toListArguments } from "@pakketgraaf/begrippen";
import { loadOptional } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Mijlpaal } from "../mijlpaal/mijlpaal";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { WettelijkeEis } from "../wettelijke-eis/wettelijke-eis";
import { Kader } from "./kader";
import { KaderConnection, KaderListArgs } from "./kader.list";

@Resolver(() => Kader)
export class KaderResolver {
  @Query(() => KaderConnection, { nullable: true, description: "Kaders en handleidingen voor pakketbeheer." })
  kaders(@Args(() => KaderListArgs) args: KaderListArgs, @Ctx() { loaders }: Context) {
    return new KaderConnection(loaders.kaders.all(toListArguments(args)));
  }

  @Query(() => Kader, { nullable: true, description: "Een kader." })
  kader(
    @Arg("id", () => ID, { description: "Sleutel van het kader." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Kader | null> {
    return loaders.kaderById.load(id);
  }

  @FieldResolver(() => [Pakketcriterium], {
    description: "Pakketcriteria waarover het kader gaat; leeg als het over geen daarvan gaat.",
  })
  criteria(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Pakketcriterium[]> {
    return loaders.pakketcriteriaByKader.load(id);
  }

  @FieldResolver(() => [Pakketcriterium], {
    description: "Pakketcriteria die nu met dit kader worden beoordeeld.",
  })
  actueelVoor(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Pakketcriterium[]> {
    return loaders.pakketcriteriaByActueelKader.load(id);
  }

  @FieldResolver(() => WettelijkeEis, { nullable: true, description: "De wettelijke eis waarover het kader gaat." })
  wettelijkeEis(@Root() { wettelijkeEisId }: Kader, @Ctx() { loaders }: Context): Promise<WettelijkeEis | null> {
    return loadOptional(loaders.wettelijkeEisById, wettelijkeEisId);
  }

  @FieldResolver(() => Kader, {
    nullable: true,
    description: "De vorige versie, waarvoor dit kader in de plaats kwam; null als die er niet is, of de bron het niet zegt.",
  })
  vervangt(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Kader | null> {
    return loaders.kaderByVervangenDoor.load(id);
  }

  @FieldResolver(() => Kader, {
    nullable: true,
    description: "De versie die voor dit kader in de plaats kwam; null als die er niet is, of de bron het niet zegt.",
  })
  vervangenDoor(@Root() { vervangenDoorId }: Kader, @Ctx() { loaders }: Context): Promise<Kader | null> {
    return loadOptional(loaders.kaderById, vervangenDoorId);
  }

  @FieldResolver(() => [Mijlpaal], { description: "Mijlpalen waarvan dit kader een resultaat is." })
  mijlpalen(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Mijlpaal[]> {
    return loaders.mijlpalenByKader.load(id);
  }
}
