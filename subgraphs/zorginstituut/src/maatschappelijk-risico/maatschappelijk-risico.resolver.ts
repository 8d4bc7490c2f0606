import { Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context";
import { MaatschappelijkRisico } from "./maatschappelijk-risico";

@Resolver(() => MaatschappelijkRisico)
export class MaatschappelijkRisicoResolver {
  @Query(() => [MaatschappelijkRisico], {
    nullable: true,
    description: "Situaties met risico's of kansen voor maatschappelijke waarden, met handelingsopties.",
  })
  maatschappelijkeRisicos(@Ctx() { loaders }: Context): Promise<MaatschappelijkRisico[]> {
    return loaders.maatschappelijkeRisicos();
  }
}
