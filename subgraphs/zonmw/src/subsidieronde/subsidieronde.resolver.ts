import { toListArguments } from "@pakketgraaf/begrippen";
import { loadOptional } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { Programma } from "../programma/programma";
import { ProjectConnection, ProjectListArgs } from "../project/project.list";
import { Rondetype } from "../rondetype/rondetype";
import { Subsidieronde } from "./subsidieronde";
import { SubsidierondeConnection, SubsidierondeListArgs } from "./subsidieronde.list";

@Resolver(() => Subsidieronde)
export class SubsidierondeResolver {
  @Query(() => SubsidierondeConnection, { nullable: true, description: "Ronden waarin subsidie wordt of werd verleend." })
  subsidierondes(
    @Args(() => SubsidierondeListArgs) args: SubsidierondeListArgs,
    @Ctx() { loaders }: Context,
  ) {
    return new SubsidierondeConnection(loaders.subsidierondes.all(toListArguments(args)));
  }

  @Query(() => Subsidieronde, { nullable: true, description: "Een subsidieronde." })
  subsidieronde(
    @Arg("id", () => ID, { description: "Sleutel van de ronde." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Subsidieronde | null> {
    return loaders.subsidierondeById.load(id);
  }

  @FieldResolver(() => Programma, { nullable: true, description: "Het programma van deze ronde." })
  programma(@Root() { programmaId }: Subsidieronde, @Ctx() { loaders }: Context): Promise<Programma | null> {
    return loaders.programmaById.load(programmaId);
  }

  @FieldResolver(() => Rondetype, { nullable: true, description: "Soort ronde; null als de bron er geen noemt." })
  type(@Root() { typeId }: Subsidieronde, @Ctx() { loaders }: Context): Promise<Rondetype | null> {
    return loadOptional(loaders.rondetypeById, typeId);
  }

  @FieldResolver(() => ProjectConnection, { description: "Projecten die in deze ronde subsidie kregen." })
  projecten(
    @Root() { id }: Subsidieronde,
    @Args(() => ProjectListArgs) args: ProjectListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "project", parent: "ronde_id", child: "id" };
    return new ProjectConnection(loaders.projecten.below(link, [id], toListArguments(args)));
  }
}
