import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { WERKAGENDAACTIE_BY_EIGENAAR, Werkagendaactie } from "../werkagendaactie";
import { Organisatie } from "./organisatie";

@Resolver(() => Organisatie)
export class OrganisatieResolver {
  @FieldResolver(() => Organisatie, { nullable: true, description: "De organisatie of het concern waar deze onder valt." })
  onderdeelVan(@Root() { onderdeelVanId }: Organisatie, @Ctx() { loaders }: Context): Promise<Organisatie | null> {
    return loaders.one(Organisatie, onderdeelVanId);
  }

  @FieldResolver(() => [Organisatie], { description: "Organisaties die hieronder vallen, op naam." })
  onderdelen(@Root() { id }: Organisatie, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.many(Organisatie, "onderdeelVanId", id, "naam");
  }

  @FieldResolver(() => [Werkagendaactie], {
    description: "Acties van de werkagenda passende zorg waarvan deze organisatie eigenaar is.",
  })
  werkagendaacties(@Root() { id }: Organisatie, @Ctx() { loaders }: Context): Promise<Werkagendaactie[]> {
    return loaders.through(Werkagendaactie, WERKAGENDAACTIE_BY_EIGENAAR, id, "id");
  }
}
