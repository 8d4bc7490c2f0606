import { loadOptional } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Vergoedingsvoorwaarde } from "../vergoedingsvoorwaarde/vergoedingsvoorwaarde";
import { Duidingsvoorwaarde } from "./duidingsvoorwaarde";

@Resolver(() => Duidingsvoorwaarde)
export class DuidingsvoorwaardeResolver {
  @FieldResolver(() => Vergoedingsvoorwaarde, {
    nullable: true,
    description: "De soort voorwaarde uit de lijst van vergoedingsvoorwaarden die hiermee overeenkomt; null als er geen duidelijk overeenkomt.",
  })
  vergoedingsvoorwaarde(
    @Root() { vergoedingsvoorwaardeId }: Duidingsvoorwaarde,
    @Ctx() { loaders }: Context,
  ): Promise<Vergoedingsvoorwaarde | null> {
    return loadOptional(loaders.vergoedingsvoorwaardeById, vergoedingsvoorwaardeId);
  }
}
