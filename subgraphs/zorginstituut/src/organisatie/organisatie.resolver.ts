import { toListArguments } from "@pakketgraaf/begrippen";
import { loadOptional } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Werkagendaactie } from "../werkagendaactie/werkagendaactie";
import { Organisatie } from "./organisatie";
import { OrganisatieConnection, OrganisatieListArgs } from "./organisatie.list";

@Resolver(() => Organisatie)
export class OrganisatieResolver {
  @Query(() => OrganisatieConnection, { nullable: true, description: "Partijen in en rond pakketbeheer." })
  organisaties(@Args(() => OrganisatieListArgs) args: OrganisatieListArgs, @Ctx() { loaders }: Context) {
    return new OrganisatieConnection(loaders.organisaties.all(toListArguments(args)));
  }

  @Query(() => Organisatie, { nullable: true, description: "Een organisatie." })
  organisatie(
    @Arg("id", () => ID, { description: "Sleutel van de organisatie." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Organisatie | null> {
    return loaders.organisatieById.load(id);
  }

  @FieldResolver(() => Organisatie, {
    nullable: true,
    description: "De organisatie of het concern waar deze onder valt.",
  })
  onderdeelVan(@Root() { onderdeelVanId }: Organisatie, @Ctx() { loaders }: Context): Promise<Organisatie | null> {
    return loadOptional(loaders.organisatieById, onderdeelVanId);
  }

  @FieldResolver(() => [Organisatie], { description: "Organisaties die hieronder vallen, op naam." })
  onderdelen(@Root() { id }: Organisatie, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.organisatiesByOnderdeelVan.load(id);
  }

  @FieldResolver(() => [Werkagendaactie], {
    description: "Acties van de werkagenda passende zorg waarvan deze organisatie eigenaar is.",
  })
  werkagendaacties(@Root() { id }: Organisatie, @Ctx() { loaders }: Context): Promise<Werkagendaactie[]> {
    return loaders.werkagendaactiesByEigenaar.load(id);
  }
}
