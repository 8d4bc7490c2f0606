import { Grondslag } from "@pakketgraaf/begrippen";
import { defineNoun, type Context } from "@pakketgraaf/subgraph";
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { Entity, PrimaryColumn } from "typeorm";
import { Kader } from "./kader/kader";
import { Pakketcriterium } from "./pakketcriterium/pakketcriterium";

/** A view in the database: nothing to insert here. */
@Entity()
@ObjectType({
  description: "Kader dat via een criterium bij een duiding hoort. Het zegt niet dat dit kader destijds bij de duiding is gebruikt.",
})
export class KaderVanCriterium {
  @PrimaryColumn("text")
  duidingId: string;

  @PrimaryColumn("text")
  pakketcriteriumId: string;

  @PrimaryColumn("text")
  kaderId: string;

  @Field(() => Grondslag, { description: "Waarop het verband berust: het volgt uit het criterium." })
  get grondslag(): Grondslag {
    return Grondslag.AFGELEID;
  }
}

@Resolver(() => KaderVanCriterium)
class KaderVanCriteriumResolver {
  @FieldResolver(() => Kader, { description: "Het kader waarmee het criterium nu wordt beoordeeld." })
  kader(@Root() { kaderId }: KaderVanCriterium, @Ctx() { loaders }: Context): Promise<Kader | null> {
    return loaders.one(Kader, kaderId);
  }

  @FieldResolver(() => Pakketcriterium, { description: "Het criterium van de duiding waarlangs het kader hier hoort." })
  criterium(@Root() { pakketcriteriumId }: KaderVanCriterium, @Ctx() { loaders }: Context): Promise<Pakketcriterium | null> {
    return loaders.one(Pakketcriterium, pakketcriteriumId);
  }
}

export const kaderVanCriterium = defineNoun({ entity: KaderVanCriterium, resolvers: [KaderVanCriteriumResolver] });
