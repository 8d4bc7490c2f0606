import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Organisatie } from "../organisatie/organisatie";
import { Werkagendaactie } from "./werkagendaactie";

@Resolver(() => Werkagendaactie)
export class WerkagendaactieResolver {
  @Query(() => [Werkagendaactie], {
    nullable: true,
    description: "De werkagenda passende zorg van Zorginstituut en NZa.",
  })
  werkagendaacties(@Ctx() { loaders }: Context): Promise<Werkagendaactie[]> {
    return loaders.werkagendaacties();
  }

  @Query(() => Werkagendaactie, { nullable: true, description: "Een actie van de werkagenda." })
  werkagendaactie(
    @Arg("id", () => ID, { description: "Sleutel van de actie." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Werkagendaactie | null> {
    return loaders.werkagendaactieById.load(id);
  }

  @FieldResolver(() => [Organisatie], { description: "Wie voor de actie aan de lat staat." })
  eigenaren(@Root() { id }: Werkagendaactie, @Ctx() { loaders }: Context): Promise<Organisatie[]> {
    return loaders.eigenarenByWerkagendaactie.load(id);
  }
}
