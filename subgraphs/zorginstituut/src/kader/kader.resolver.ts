import { verbandOf } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Adviescommissie } from "../adviescommissie";
import { MIJLPAAL_BY_KADER, Mijlpaal } from "../mijlpaal";
import { Organisatie } from "../organisatie/organisatie";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { WettelijkeEis } from "../wettelijke-eis";
import { Kader, KaderVerband } from "./kader";
import { OPVOLGER_BY_KADER, OpvolgingVanKader, VERVANGEN_BY_KADER } from "./kader-opvolging";
import { BASIS_BY_KADER, PAKKETCRITERIUM_BY_ACTUEEL_KADER, PAKKETCRITERIUM_BY_KADER, VERWANT_BY_KADER } from "./kader.links";

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

  @FieldResolver(() => Organisatie, { nullable: true, description: "Wie het kader uitgeeft; null als dat niet bekend is." })
  uitgever(@Root() { uitgeverId }: Kader, @Ctx() { loaders }: Context): Promise<Organisatie | null> {
    return loaders.one(Organisatie, uitgeverId);
  }

  @FieldResolver(() => Adviescommissie, { nullable: true, description: "De commissie die het kader opstelt; null als de bron er geen noemt." })
  opgesteldDoorCommissie(@Root() { opgesteldDoorCommissieId }: Kader, @Ctx() { loaders }: Context): Promise<Adviescommissie | null> {
    return loaders.one(Adviescommissie, opgesteldDoorCommissieId);
  }

  @FieldResolver(() => [OpvolgingVanKader], {
    description: "Kaders waarvoor dit in de plaats kwam, geheel of deels; leeg als die er niet zijn, of de bron het niet zegt.",
  })
  async vervangt(@Root() { id }: Kader, @Ctx() { loaders }: Context) {
    return (await loaders.tied(Kader, VERVANGEN_BY_KADER, id, "titel")).map(verbandOf);
  }

  @FieldResolver(() => [OpvolgingVanKader], {
    description: "Kaders die voor dit in de plaats kwamen, geheel of deels; leeg als die er niet zijn, of de bron het niet zegt.",
  })
  async vervangenDoor(@Root() { id }: Kader, @Ctx() { loaders }: Context) {
    return (await loaders.tied(Kader, OPVOLGER_BY_KADER, id, "titel")).map(verbandOf);
  }

  @FieldResolver(() => [KaderVerband], { description: "Kaders waarop dit voortbouwt zonder ze te vervangen; ook suggesties, zie `grondslag`." })
  async bouwtVoortOp(@Root() { id }: Kader, @Ctx() { loaders }: Context) {
    return (await loaders.tied(Kader, BASIS_BY_KADER, id, "titel")).map(verbandOf);
  }

  @FieldResolver(() => [KaderVerband], { description: "Kaders die hetzelfde onderwerp hebben; ook suggesties, zie `grondslag`." })
  async verwantMet(@Root() { id }: Kader, @Ctx() { loaders }: Context) {
    return (await loaders.tied(Kader, VERWANT_BY_KADER, id, "titel")).map(verbandOf);
  }

  @FieldResolver(() => [Mijlpaal], { description: "Mijlpalen waarvan dit kader een resultaat is." })
  mijlpalen(@Root() { id }: Kader, @Ctx() { loaders }: Context): Promise<Mijlpaal[]> {
    return loaders.through(Mijlpaal, MIJLPAAL_BY_KADER, id, "id");
  }
}
