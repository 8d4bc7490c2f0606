import { listOf } from "@pakketgraaf/begrippen";
import { anyOf, where } from "@pakketgraaf/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import { Vergoeding, VergoedingHerkomst, VergoedingSoort } from "./vergoeding";

@InputType({ description: "Welke vergoedingen." })
class VergoedingFilter {
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

export const vergoedingen = listOf({
  of: Vergoeding,
  plural: "vergoedingen",
  query: "vergoedingen",
  description: "Wat verzekeraars en aanbieders voor prestaties vragen of betalen.",
  by: VergoedingFilter,
  naam: { column: "e.soort_tekst", description: "soort zoals de bron die noemt" },
  datum: { column: "make_date(e.jaar, 1, 1)", description: "jaar" },
  filter: (query, { prestatie, verzekeraar, soort, herkomst, jaar }) => {
    anyOf(query, "e.prestatie_id", prestatie);
    anyOf(query, "e.verzekeraar_id", verzekeraar);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.herkomst", herkomst);
    where(query, "e.jaar = ANY(?::int[])", jaar);
  },
});
