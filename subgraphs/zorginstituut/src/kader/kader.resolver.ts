import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { MIJLPAAL_BY_KADER, Mijlpaal } from "../mijlpaal";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { WettelijkeEis } from "../wettelijke-eis";
import { Kader } from "./kader";
import { PAKKETCRITERIUM_BY_ACTUEEL_KADER, PAKKETCRITERIUM_BY_KADER } from "./kader.links";

@Resolver(() => Kader)
export class KaderResolver {
  @FieldResolver(() => [Pakketcriterium], {
    description: "Pakketcriteria waarover het kader gaat; leeg als het over geen daarvan gaat.",
  })
  criteria(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Pakketcriterium[]> {
    return loaders.through(Pakketcriterium, PAKKETCRITERIUM_BY_KADER, id, "naam");
  }

  @FieldResolver(() => [Pakketcriterium], { description: "Pakketcriteria die nu met dit kader worden beoordeeld." })
  actueelVoor(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Pakketcriterium[]> {
    return loaders.through(Pakketcriterium, PAKKETCRITERIUM_BY_ACTUEEL_KADER, id, "naam");
  }

  @FieldResolver(() => WettelijkeEis, { nullable: true, description: "De wettelijke eis waarover het kader gaat." })
  wettelijkeEis(@Root() { wettelijkeEisId }: Kader, @Ctx() { loaders }: Context): Promise<WettelijkeEis | null> {
    return loaders.one(WettelijkeEis, wettelijkeEisId);
  }

  @FieldResolver(() => Kader, {
    nullable: true,
    description: "De vorige versie, waarvoor dit kader in de plaats kwam; null als die er niet is, of de bron het niet zegt.",
  })
  vervangt(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Kader | null> {
    return loaders.one(Kader, id, "vervangenDoorId");
  }

  @FieldResolver(() => Kader, {
    nullable: true,
    description: "De versie die voor dit kader in de plaats kwam; null als die er niet is, of de bron het niet zegt.",
  })
  vervangenDoor(@Root() { vervangenDoorId }: Kader, @Ctx() { loaders }: Context): Promise<Kader | null> {
    return loaders.one(Kader, vervangenDoorId);
  }

  @FieldResolver(() => [Mijlpaal], { description: "Mijlpalen waarvan dit kader een resultaat is." })
  mijlpalen(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Mijlpaal[]> {
    return loaders.through(Mijlpaal, MIJLPAAL_BY_KADER, id, "id");
  }
}
