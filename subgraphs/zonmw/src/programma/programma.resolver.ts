import { toListArguments } from "@pakketgraaf/begrippen";
import { loadOptional } from "@pakketgraaf/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context";
import { ProjectConnection, ProjectListArgs } from "../project/project.list";
import { SubsidierondeConnection, SubsidierondeListArgs } from "../subsidieronde/subsidieronde.list";
import { Programma } from "./programma";
import { ProgrammaConnection, ProgrammaListArgs } from "./programma.list";

@Resolver(() => Programma)
export class ProgrammaResolver {
  @Query(() => ProgrammaConnection, { nullable: true, description: "Onderzoeksprogramma's en subsidieregelingen." })
  programmas(@Args(() => ProgrammaListArgs) args: ProgrammaListArgs, @Ctx() { loaders }: Context) {
    return new ProgrammaConnection(loaders.programmas.all(toListArguments(args)));
  }

  @Query(() => Programma, { nullable: true, description: "Een programma." })
  programma(
    @Arg("id", () => ID, { description: "Sleutel van het programma." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Programma | null> {
    return loaders.programmaById.load(id);
  }

  @FieldResolver(() => Programma, { nullable: true, description: "Het programma waar dit een onderdeel van is." })
  onderdeelVan(@Root() { onderdeelVanId }: Programma, @Ctx() { loaders }: Context): Promise<Programma | null> {
    return loadOptional(loaders.programmaById, onderdeelVanId);
  }

  @FieldResolver(() => [Programma], { description: "Programma's die een onderdeel hiervan zijn, op naam." })
  onderdelen(@Root() { id }: Programma, @Ctx() { loaders }: Context): Promise<Programma[]> {
    return loaders.programmasByOnderdeelVan.load(id);
  }

  @FieldResolver(() => SubsidierondeConnection, { description: "Subsidieronden van dit programma." })
  rondes(
    @Root() { id }: Programma,
    @Args(() => SubsidierondeListArgs) args: SubsidierondeListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "subsidieronde", parent: "programma_id", child: "id" };
    return new SubsidierondeConnection(
      loaders.subsidierondes.below(link, [id], toListArguments(args)),
    );
  }

  @FieldResolver(() => ProjectConnection, { description: "Projecten in dit programma." })
  projecten(
    @Root() { id }: Programma,
    @Args(() => ProjectListArgs) args: ProjectListArgs,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "project", parent: "programma_id", child: "id" };
    return new ProjectConnection(loaders.projecten.below(link, [id], toListArguments(args)));
  }
}
