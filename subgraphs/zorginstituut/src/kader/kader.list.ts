import { connectionOf, listArgsOf, volgordeOf } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, type ListOf } from "@pakketgraaf/subgraph";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { Kader, KaderSoort, KaderStatus } from "./kader";

@InputType({ description: "Welke kaders." })
export class KaderFilter {
  @Field(() => [ID], {
    nullable: true,
    description: "Over een van deze pakketcriteria; kaders over alle criteria horen daarbij.",
  })
  criterium?: string[] | null;

  @Field(() => [KaderSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: KaderSoort[] | null;

  @Field(() => [KaderStatus], { nullable: true, description: "In een van deze standen." })
  status?: KaderStatus[] | null;
}

const { Volgorde, orders, defaultOrder } = volgordeOf("Kader", {
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.datum_vanaf", description: "datum" },
});

export const kaderList: ListOf<Kader, KaderFilter> = {
  entity: Kader,
  orders,
  defaultOrder,
  filter: (query, { criterium, soort, status }) => {
    linkedTo(query, ["kader_criterium", "kader_id", "pakketcriterium_id"], criterium);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.status", status);
  },
};

const { ListArgs } = listArgsOf(KaderFilter, Volgorde);

@ArgsType()
export class KaderListArgs extends ListArgs {}

export const KaderConnection = connectionOf(Kader, "kaders");
