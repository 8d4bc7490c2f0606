import { Datum, listOf, Tariefsoort } from "@pakketgraaf/begrippen";
import { anyOf, validOn, where } from "@pakketgraaf/subgraph";
import { Field, ID, InputType, Int } from "type-graphql";
import { Tarief } from "./tarief";

@InputType({ description: "Welke tarieven." })
class TariefFilter {
  @Field(() => [ID], { nullable: true, description: "Voor een van deze prestaties." })
  prestatie?: string[] | null;

  @Field(() => [Int], { nullable: true, description: "Voor een van deze jaren." })
  jaar?: number[] | null;

  @Field(() => Datum, {
    nullable: true,
    description:
      "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  })
  geldigOp?: string | null;

  @Field(() => [Tariefsoort], { nullable: true, description: "Van een van deze soorten." })
  tariefsoort?: Tariefsoort[] | null;
}

export const tarieven = listOf({
  of: Tarief,
  plural: "tarieven",
  query: "tarieven",
  description:
    "Tarieven van de NZa. `zoek` kijkt in beschikking, eenheid en opmerking; zoek op wat er gedeclareerd wordt met `prestaties`.",
  by: TariefFilter,
  naam: { column: "e.eenheid", description: "eenheid" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, { prestatie, jaar, geldigOp, tariefsoort }) => {
    anyOf(query, "e.prestatie_id", prestatie);
    where(query, "e.jaar = ANY(?::int[])", jaar);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    anyOf(query, "e.tariefsoort", tariefsoort);
  },
});
