import { defineNoun, type Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Vergoedingsvoorwaarde } from "../vergoedingsvoorwaarde";
import { Duidingsvoorwaarde } from "./duidingsvoorwaarde";

@Resolver(() => Duidingsvoorwaarde)
class DuidingsvoorwaardeResolver {
  @FieldResolver(() => Vergoedingsvoorwaarde, {
    nullable: true,
    description: "De soort voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomt; null als er geen duidelijk overeenkomt.",
  })
  vergoedingsvoorwaarde(
    @Root() { vergoedingsvoorwaardeId }: Duidingsvoorwaarde,
    @Ctx() { loaders }: Context,
  ): Promise<Vergoedingsvoorwaarde | null> {
    return loaders.one(Vergoedingsvoorwaarde, vergoedingsvoorwaardeId);
  }
}

export const duidingsvoorwaarde = defineNoun({ entity: Duidingsvoorwaarde, resolvers: [DuidingsvoorwaardeResolver] });
