import { connectionOf, listArgsOf, volgordeOf } from "@pakketgraaf/begrippen";
import { anyOf, overlaps, type ListOf } from "@pakketgraaf/subgraph";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { Verzekeraar, VerzekeraarSoort } from "./verzekeraar";

@InputType({ description: "Welke verzekeraars." })
export class VerzekeraarFilter {
  @Field(() => [VerzekeraarSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: VerzekeraarSoort[] | null;

  @Field(() => [ID], { nullable: true, description: "Onderdeel van een van deze concerns." })
  concern?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Met een van deze labels, precies zo geschreven." })
  label?: string[] | null;
}

const { Volgorde, orders, defaultOrder } = volgordeOf("Verzekeraar", {
  naam: { column: "e.naam", description: "naam" },
});

export const verzekeraarList: ListOf<Verzekeraar, VerzekeraarFilter> = {
  entity: Verzekeraar,
  orders,
  defaultOrder,
  filter: (query, { soort, concern, label }) => {
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.concern_id", concern);
    overlaps(query, "e.labels", label);
  },
};

const { ListArgs } = listArgsOf(VerzekeraarFilter, Volgorde);

@ArgsType()
export class VerzekeraarListArgs extends ListArgs {}

export const VerzekeraarConnection = connectionOf(Verzekeraar, "verzekeraars");
