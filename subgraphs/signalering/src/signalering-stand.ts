import { Tijdstip } from "@pakketgraaf/begrippen";
import { type Context, defineNoun } from "@pakketgraaf/subgraph";
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import type { DataSource } from "typeorm";
import { SignaalPartij } from "./signaalregel/enums";
import { readStanden } from "./volgen/stand";

@ObjectType({ description: "Hoe ver de signalen bij zijn met wat een partij vastlegt." })
export class SignaleringStand {
  @Field(() => SignaalPartij, { description: "De partij." })
  bron: SignaalPartij;

  @Field(() => Tijdstip, {
    nullable: true,
    description: "Wat de partij toen had vastgelegd, is verwerkt; null als zij nog nooit helemaal is gelezen.",
  })
  bijgewerktTot: Date | null;

  @Field(() => Int, { nullable: true, description: "Hoeveel seconden dat geleden is, naar boven afgerond." })
  achterstand: number | null;

  @Field(() => Tijdstip, { nullable: true, description: "Wanneer de laatste wijziging is vastgelegd die is gelezen." })
  gelezenTot: Date | null;

  @Field(() => Boolean, { description: "Of alles van de partij opnieuw wordt gelezen; zolang blijven de signalen zoals ze waren." })
  herbouwt: boolean;

  @Field(() => String, { nullable: true, description: "Wat verhindert dat de partij wordt gevolgd; null als dat goed gaat." })
  belet: string | null;
}

/** Of each party, in their order. */
export async function standenVan(dataSource: DataSource): Promise<SignaleringStand[]> {
  const standen = await readStanden(dataSource);
  return standen.map(({ bron, achterstand, ...stand }) => ({
    ...stand,
    bron: bron.toUpperCase() as SignaalPartij,
    achterstand: achterstand && Math.ceil(achterstand),
  }));
}

@Resolver()
class SignaleringStandResolver {
  @Query(() => [SignaleringStand], { nullable: true, description: "Van elke partij: hoe ver de signalen bij zijn met wat zij vastlegt." })
  signaleringStand(@Ctx() { dataSource }: Context): Promise<SignaleringStand[]> {
    return standenVan(dataSource);
  }
}

export const signaleringStand = defineNoun({ entity: SignaleringStand, resolvers: [SignaleringStandResolver] });
