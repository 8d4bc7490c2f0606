import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Duiding } from "../duiding/duiding";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { DuidingOpvolging, DuidingOpvolgingZorgvorm } from "./duiding-opvolging";

@Resolver(() => DuidingOpvolging)
export class DuidingOpvolgingResolver {
  @FieldResolver(() => Duiding, { description: "De duiding die in de plaats komt." })
  opvolger(@Root() { duidingId }: DuidingOpvolging, @Ctx() { loaders }: Context): Promise<Duiding | null> {
    return loaders.one(Duiding, duidingId);
  }

  @FieldResolver(() => Duiding, { description: "De duiding die plaatsmaakt." })
  vervangen(@Root() { vervangenId }: DuidingOpvolging, @Ctx() { loaders }: Context): Promise<Duiding | null> {
    return loaders.one(Duiding, vervangenId);
  }

  @FieldResolver(() => [DuidingOpvolgingZorgvorm], { description: "De zorg waarvoor dat zo is; leeg als dat niet is gezegd." })
  voorZorgvormen(@Root() { id }: DuidingOpvolging, @Ctx() { loaders }: Context): Promise<DuidingOpvolgingZorgvorm[]> {
    return loaders.many(DuidingOpvolgingZorgvorm, "opvolgingId", id, "zorgvormId");
  }
}

@Resolver(() => DuidingOpvolgingZorgvorm)
export class DuidingOpvolgingZorgvormResolver {
  @FieldResolver(() => Zorgvorm, { description: "De zorg." })
  zorgvorm(@Root() { zorgvormId }: DuidingOpvolgingZorgvorm, @Ctx() { loaders }: Context): Promise<Zorgvorm | null> {
    return loaders.one(Zorgvorm, zorgvormId);
  }
}
