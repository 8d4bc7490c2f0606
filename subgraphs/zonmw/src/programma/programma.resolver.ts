import type { ListArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { projecten, type ProjectFilter } from "../project/project.list";
import { subsidierondes, type SubsidierondeFilter } from "../subsidieronde/subsidieronde.list";
import { Programma } from "./programma";

@Resolver(() => Programma)
export class ProgrammaResolver {
  @FieldResolver(() => Programma, { nullable: true, description: "Het programma waar dit een onderdeel van is." })
  onderdeelVan(@Root() { onderdeelVanId }: Programma, @Ctx() { loaders }: Context): Promise<Programma | null> {
    return loaders.one(Programma, onderdeelVanId);
  }

  @FieldResolver(() => [Programma], { description: "Programma's die een onderdeel hiervan zijn, op naam." })
  onderdelen(@Root() { id }: Programma, @Ctx() { loaders }: Context): Promise<Programma[]> {
    return loaders.many(Programma, "onderdeelVanId", id, "naam");
  }

  @FieldResolver(() => subsidierondes.Connection, { description: "Subsidieronden van dit programma." })
  rondes(
    @Root() { id }: Programma,
    @Args(() => subsidierondes.Args) args: ListArgs<SubsidierondeFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "subsidieronde", parent: "programma_id", child: "id" };
    return subsidierondes.below(loaders, link, id, args);
  }

  @FieldResolver(() => projecten.Connection, { description: "Projecten in dit programma." })
  projecten(
    @Root() { id }: Programma,
    @Args(() => projecten.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "project", parent: "programma_id", child: "id" };
    return projecten.below(loaders, link, id, args);
  }
}
