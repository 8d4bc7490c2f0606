import type { ListArgs } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Programma } from "../programma/programma";
import { projecten, type ProjectFilter } from "../project/project.list";
import { Rondetype } from "../rondetype";
import { Subsidieronde } from "./subsidieronde";

@Resolver(() => Subsidieronde)
export class SubsidierondeResolver {
  @FieldResolver(() => Programma, { nullable: true, description: "Het programma van deze ronde." })
  programma(@Root() { programmaId }: Subsidieronde, @Ctx() { loaders }: Context): Promise<Programma | null> {
    return loaders.one(Programma, programmaId);
  }

  @FieldResolver(() => Rondetype, { nullable: true, description: "Soort ronde; null als de bron er geen noemt." })
  type(@Root() { typeId }: Subsidieronde, @Ctx() { loaders }: Context): Promise<Rondetype | null> {
    return loaders.one(Rondetype, typeId);
  }

  @FieldResolver(() => projecten.Connection, { description: "Projecten die in deze ronde subsidie kregen." })
  projecten(
    @Root() { id }: Subsidieronde,
    @Args(() => projecten.Args) args: ListArgs<ProjectFilter>,
    @Ctx() { loaders }: Context,
  ) {
    const link = { table: "project", parent: "ronde_id", child: "id" };
    return projecten.below(loaders, link, id, args);
  }
}
