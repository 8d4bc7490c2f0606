import { BronRecord, seedOf, VASTE_LIJST } from "@pakketgraaf/begrippen";
import { fixedList, type Context } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Column, Entity } from "typeorm";

@Entity()
@Directive('@key(fields: "id")')
@Directive(VASTE_LIJST)
@ObjectType({ description: "Commissie die het Zorginstituut adviseert." })
export class Adviescommissie extends BronRecord {
  @Field(() => String, { description: "Naam van de commissie." })
  @Column("text")
  naam: string;

  @Field(() => String, { description: "Waarover de commissie adviseert." })
  @Column("text")
  taak: string;

  @Field(() => [String], { description: "Namen van de deelcommissies; leeg als de bron er geen noemt." })
  @Column("text", { array: true })
  deelcommissies: string[];
}

@Resolver()
class AdviescommissieResolver {
  @Query(() => Adviescommissie, { nullable: true, description: "Een adviescommissie." })
  adviescommissie(
    @Arg("id", () => ID, { description: "Sleutel van de commissie, bijvoorbeeld WAR." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Adviescommissie | null> {
    return loaders.one(Adviescommissie, id);
  }
}

interface AdviescommissieRecord {
  naam: string;
  taak: string;
  deelcommissies: string[];
}

export const adviescommissie = fixedList({
  entity: Adviescommissie,
  query: "adviescommissies",
  description: "De commissies die het Zorginstituut adviseren, op naam.",
  order: "naam",
  resolvers: [AdviescommissieResolver],
  seeds: [
    seedOf(Adviescommissie, {
      file: "zorginstituut-referentie.json",
      list: "adviescommissies",
      columns: ({ naam, taak, deelcommissies }: AdviescommissieRecord) => ({ naam, taak, deelcommissies }),
    }),
  ],
});
