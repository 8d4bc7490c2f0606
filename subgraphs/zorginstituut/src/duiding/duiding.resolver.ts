import { feiten, verbandOf } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { AgendaItem, AgendaItemVerband } from "../agenda-item/agenda-item";
import { DuidingGeldigheid } from "../duiding-geldigheid";
import { DuidingOpvolging } from "../duiding-opvolging/duiding-opvolging";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { KaderVanCriterium } from "../kader-van-criterium";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { SwpStatus } from "../swp-status/swp-status";
import { Zorgvorm, ZorgvormVerband } from "../zorgvorm/zorgvorm";
import { Duiding } from "./duiding";
import { AGENDA_ITEM_BY_DUIDING, DuidingGeldigVan, OPVOLGER_BY_DUIDING, PAKKETCRITERIUM_BY_DUIDING, ZORGVORM_BY_DUIDING } from "./duiding.links";

@Resolver(() => Duiding)
export class DuidingResolver {
  @FieldResolver(() => SwpStatus, {
    nullable: true,
    description: "Status bij de stand van de wetenschap en praktijk; `swpStatusGrondslag` zegt of de bron die zelf noemt.",
  })
  swpStatus(@Root() { swpStatusId }: Duiding, @Ctx() { loaders }: Context): Promise<SwpStatus | null> {
    return loaders.one(SwpStatus, swpStatusId);
  }

  @FieldResolver(() => [DuidingOpvolging], { description: "Welke eerdere duidingen deze vervangt, geheel of voor een deel; leeg als de bron dat van geen zegt." })
  vervangt(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<DuidingOpvolging[]> {
    return loaders.many(DuidingOpvolging, "duidingId", id, "vervangenId");
  }

  @FieldResolver(() => [DuidingOpvolging], { description: "Welke duidingen in de plaats van deze kwamen, geheel of voor een deel. Concepten tellen niet." })
  async vervangenDoor(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<DuidingOpvolging[]> {
    const opvolgers = await loaders.tied(Duiding, OPVOLGER_BY_DUIDING, id, "titel");
    return opvolgers.map(({ record, ground, told }) =>
      Object.assign(new DuidingOpvolging(), { ...told, grondslag: ground, duidingId: record.id, vervangenId: id }),
    );
  }

  @FieldResolver(() => [DuidingGeldigheid], { description: "Afgeleid: wanneer zij geldt, per zorgvorm, met haar opvolgers meegeteld; leeg bij een concept." })
  geldigheden(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<DuidingGeldigheid[]> {
    return loaders.many(DuidingGeldigheid, "duidingId", id, "zorgvormId");
  }

  @FieldResolver(() => [DuidingGeldigVan], { description: "Vanaf wanneer de uitspraak geldt, voor zorg waarvoor de bron dat apart zegt." })
  geldigVanPerZorgvorm(@Root() { id }: Duiding, @Ctx() { loaders }: Context): Promise<DuidingGeldigVan[]> {
    return loaders.many(DuidingGeldigVan, "duidingId", id, "zorgvormId");
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

@Resolver(() => DuidingGeldigVan)
export class DuidingGeldigVanResolver {
  @FieldResolver(() => Zorgvorm, { description: "De zorg." })
  zorgvorm(@Root() { zorgvormId }: DuidingGeldigVan, @Ctx() { loaders }: Context): Promise<Zorgvorm | null> {
    return loaders.one(Zorgvorm, zorgvormId);
  }
}
