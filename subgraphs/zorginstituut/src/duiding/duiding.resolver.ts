import { toListArguments } from "@pakketgraaf/begrippen";
import { loadOptional } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { AgendaItem } from "../agenda-item/agenda-item";
import type { Context } from "../context";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { KaderVanCriterium } from "../kader-van-criterium/kader-van-criterium";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { SwpStatus } from "../swp-status/swp-status";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { Duiding } from "./duiding";
import { DuidingConnection, DuidingListArgs } from "./duiding.list";

@Resolver(() => Duiding)
export class DuidingResolver {
  @Query(() => DuidingConnection, { nullable: true, description: "Uitspraken van het Zorginstituut over het pakket." })
  duidingen(@Args(() => DuidingListArgs) args: DuidingListArgs, @Ctx() { loaders }: Context) {
    return new DuidingConnection(loaders.duidingen.all(toListArguments(args)));
  }

  @Query(() => Duiding, { nullable: true, description: "Een duiding." })
  duiding(
    @Arg("id", () => ID, { description: "Sleutel van de duiding." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Duiding | null> {
    return loaders.duidingById.load(id);
  }

  @FieldResolver(() => SwpStatus, {
    nullable: true,
    description: "Status bij de stand van de wetenschap en praktijk; `swpStatusGrondslag` zegt of de bron die zelf noemt.",
  })
  swpStatus(@Root() { swpStatusId }: Duiding, @Ctx() { loaders }: Context): Promise<SwpStatus | null> {
    return loadOptional(loaders.swpStatusById, swpStatusId);
  }

  @FieldResolver(() => Duiding, {
    nullable: true,
    description: "De duiding waarvan dit de herbeoordeling is; null als dit er geen is, of de bron het niet zegt.",
  })
  vervangt(@Root() { vervangtId }: Duiding, @Ctx() { loaders }: Context): Promise<Duiding | null> {
    return loadOptional(loaders.duidingById, vervangtId);
  }

  @FieldResolver(() => Duiding, {
    nullable: true,
    description: "De gepubliceerde herbeoordeling die in de plaats van deze duiding kwam; null als die er niet is.",
  })
  vervangenDoor(@Root() { vervangenDoorId }: Duiding, @Ctx() { loaders }: Context): Promise<Duiding | null> {
    return loadOptional(loaders.duidingById, vervangenDoorId);
  }

  @FieldResolver(() => [Pakketcriterium], {
    nullable: true,
    description: "Pakketcriteria waaraan is getoetst, op naam; null als de bron er geen noemt.",
  })
  async criteria(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<Pakketcriterium[] | null> {
    const criteria = await loaders.pakketcriteriaByDuiding.load(id);
    return criteria.length > 0 ? criteria : null;
  }

  @FieldResolver(() => [KaderVanCriterium], {
    description: "Afgeleid: de kaders waarmee de criteria van deze duiding nu worden beoordeeld; leeg als de bron geen criteria noemt.",
  })
  kadersVanCriteria(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<KaderVanCriterium[]> {
    return loaders.kadersVanCriteriaByDuiding.load(id);
  }

  @FieldResolver(() => [Duidingsvoorwaarde], { description: "Voorwaarden die bij de uitspraak horen." })
  voorwaarden(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<Duidingsvoorwaarde[]> {
    return loaders.voorwaardenByDuiding.load(id);
  }

  // Without arguments: other subgraphs require this list.
  @FieldResolver(() => [Zorgvorm], { description: "Zorg waarover de uitspraak gaat, op naam; zonder suggesties." })
  zorgvormen(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<Zorgvorm[]> {
    return loaders.zorgvormenByDuiding.load(id);
  }

  @FieldResolver(() => [AgendaItem], { description: "Agenda-items waarbij de uitspraak hoort, op onderwerp; zonder suggesties." })
  agendaItems(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<AgendaItem[]> {
    return loaders.agendaItemsByDuiding.load(id);
  }
}
