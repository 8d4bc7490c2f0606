import { connectionOf, listArgsOf, volgordeOf } from "@pakketgraaf/begrippen";
import { anyOf, type ListOf } from "@pakketgraaf/subgraph";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { RondeStatus, Subsidieronde } from "./subsidieronde";

@InputType({ description: "Welke subsidieronden." })
export class SubsidierondeFilter {
  @Field(() => [ID], { nullable: true, description: "Van een van deze programma's." })
  programma?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Van een van deze soorten." })
  type?: string[] | null;

  @Field(() => [RondeStatus], { nullable: true, description: "In een van deze standen." })
  status?: RondeStatus[] | null;
}

const { Volgorde, orders, defaultOrder } = volgordeOf("Subsidieronde", {
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.opening_vanaf", description: "opening" },
});

export const subsidierondeList: ListOf<Subsidieronde, SubsidierondeFilter> = {
  entity: Subsidieronde,
  orders,
  defaultOrder,
  filter: (query, { programma, type, status }) => {
    anyOf(query, "e.programma_id", programma);
    anyOf(query, "e.type_id", type);
    anyOf(query, "e.status", status);
  },
};

const { ListArgs } = listArgsOf(SubsidierondeFilter, Volgorde);

@ArgsType()
export class SubsidierondeListArgs extends ListArgs {}

export const SubsidierondeConnection = connectionOf(Subsidieronde, "subsidieronden");
