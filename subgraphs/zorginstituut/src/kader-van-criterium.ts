import { Grondslag } from "@pakketgraaf/begrippen";
import { defineNoun, one } from "@pakketgraaf/subgraph";
import { Field, ObjectType } from "type-graphql";
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

export const kaderVanCriterium = defineNoun({
  entity: KaderVanCriterium,
  fields: {
    kader: one(Kader, "kaderId", "Het kader waarmee het criterium nu wordt beoordeeld.", { nullable: false }),
    criterium: one(Pakketcriterium, "pakketcriteriumId", "Het criterium van de duiding waarlangs het kader hier hoort.", {
      nullable: false,
    }),
  },
});
