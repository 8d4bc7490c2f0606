import { feiten, verbandOf } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AgendaItem, AgendaItemVerband } from "../agenda-item/agenda-item";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { KaderVanCriterium } from "../kader-van-criterium";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { SwpStatus } from "../swp-status/swp-status";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { Duiding } from "./duiding";
import { AGENDA_ITEM_BY_DUIDING, PAKKETCRITERIUM_BY_DUIDING, ZORGVORM_BY_DUIDING } from "./duiding.links";

@Resolver(() => Duiding)
export class DuidingResolver {
  @FieldResolver(() => SwpStatus, {
    nullable: true,
    description: "Status bij de stand van de wetenschap en praktijk; `swpStatusGrondslag` zegt of de bron die zelf noemt.",
  })
  swpStatus(@Root() { swpStatusId }: Duiding, @Ctx() { loaders }: Context): Promise<SwpStatus | null> {
    return loaders.one(SwpStatus, swpStatusId);
  }

  @FieldResolver(() => Duiding, {
    nullable: true,
    description: "De duiding waarvan dit de herbeoordeling is; null als dit er geen is, of de bron het niet zegt.",
  })
  vervangt(@Root() { vervangtId }: Duiding, @Ctx() { loaders }: Context): Promise<Duiding | null> {
    return loaders.one(Duiding, vervangtId);
  }

  @FieldResolver(() => Duiding, {
    nullable: true,
    description: "De gepubliceerde herbeoordeling die in de plaats van deze duiding kwam; null als die er niet is.",
  })
  vervangenDoor(@Root() { vervangenDoorId }: Duiding, @Ctx() { loaders }: Context): Promise<Duiding | null> {
    return loaders.one(Duiding, vervangenDoorId);
  }

  @FieldResolver(() => [Pakketcriterium], {
    nullable: true,
    description: "Pakketcriteria waaraan is getoetst, op naam; null als de bron er geen noemt.",
  })
  async criteria(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<Pakketcriterium[] | null> {
    const criteria = await loaders.through(Pakketcriterium, PAKKETCRITERIUM_BY_DUIDING, id, "naam");
    return criteria.length > 0 ? criteria : null;
  }

  @FieldResolver(() => [KaderVanCriterium], {
    description: "Afgeleid: de kaders waarmee de criteria van deze duiding nu worden beoordeeld; leeg als de bron geen criteria noemt.",
  })
  kadersVanCriteria(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<KaderVanCriterium[]> {
    return loaders.many(KaderVanCriterium, "duidingId", id, "pakketcriteriumId");
  }

  @FieldResolver(() => [Duidingsvoorwaarde], { description: "Voorwaarden die bij de uitspraak horen." })
  voorwaarden(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<Duidingsvoorwaarde[]> {
    return loaders.many(Duidingsvoorwaarde, "duidingId", id, "volgnummer");
  }

  @FieldResolver(() => [Zorgvorm], { description: "Zorg waarover de uitspraak gaat, op naam; zonder suggesties." })
  async zorgvormen(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<Zorgvorm[]> {
    return feiten(await loaders.tied(Zorgvorm, ZORGVORM_BY_DUIDING, id, "naam"));
  }

  // Without arguments: other subgraphs require this list.
  @FieldResolver(() => [ZorgvormVerband], { description: "Hetzelfde met suggesties, en waarop elke koppeling berust." })
  async zorgvormKoppelingen(@Root() { id }: Duiding, @Ctx() { loaders }: Context) {
    return (await loaders.tied(Zorgvorm, ZORGVORM_BY_DUIDING, id, "naam")).map(verbandOf);
  }

  @FieldResolver(() => [AgendaItem], { description: "Agenda-items waarbij de uitspraak hoort, op onderwerp; zonder suggesties." })
  async agendaItems(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<AgendaItem[]> {
    return feiten(await loaders.tied(AgendaItem, AGENDA_ITEM_BY_DUIDING, id, "onderwerp"));
  }

  @FieldResolver(() => [AgendaItemVerband], { description: "Hetzelfde met suggesties, en waarop elke koppeling berust." })
  async agendaItemKoppelingen(@Root() { id }: Duiding, @Ctx() { loaders }: Context) {
    return (await loaders.tied(AgendaItem, AGENDA_ITEM_BY_DUIDING, id, "onderwerp")).map(verbandOf);
  }
}
