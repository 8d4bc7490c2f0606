import { connectionOf, listArgsOf, volgordeOf } from "@pakketgraaf/begrippen";
import { anyOf, where, type ListOf } from "@pakketgraaf/subgraph";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { Vergoeding, VergoedingHerkomst, VergoedingSoort } from "./vergoeding";

@InputType({ description: "Welke vergoedingen." })
export class VergoedingFilter {
  @Field(() => [ID], { nullable: true, description: "Voor een van deze prestaties." })
  prestatie?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Van een van deze verzekeraars." })
  verzekeraar?: string[] | null;

  @Field(() => [VergoedingSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: VergoedingSoort[] | null;

  @Field(() => [VergoedingHerkomst], { nullable: true, description: "Met een van deze herkomsten." })
  herkomst?: VergoedingHerkomst[] | null;

  @Field(() => [Int], { nullable: true, description: "Voor een van deze jaren." })
  jaar?: number[] | null;
}

const { Volgorde, orders, defaultOrder } = volgordeOf("Vergoeding", {
  naam: { column: "e.soort_tekst", description: "soort zoals de bron die noemt" },
  datum: { column: "make_date(e.jaar, 1, 1)", description: "jaar" },
});

export const vergoedingList: ListOf<Vergoeding, VergoedingFilter> = {
  entity: Vergoeding,
  orders,
  defaultOrder,
  filter: (query, { prestatie, verzekeraar, soort, herkomst, jaar }) => {
    anyOf(query, "e.prestatie_id", prestatie);
    anyOf(query, "e.verzekeraar_id", verzekeraar);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.herkomst", herkomst);
    where(query, "e.jaar = ANY(?::int[])", jaar);
  },
};

const { ListArgs } = listArgsOf(VergoedingFilter, Volgorde);

@ArgsType()
export class VergoedingListArgs extends ListArgs {}

export const VergoedingConnection = connectionOf(Vergoeding, "vergoedingen");
