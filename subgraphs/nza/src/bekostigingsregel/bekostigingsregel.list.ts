import { Datum, listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, overlaps, validOn } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Bekostigingsregel, BekostigingsregelSoort, BekostigingsregelStatus } from "./bekostigingsregel";

@InputType({ description: "Welke bekostigingsregels." })
class BekostigingsregelFilter {
  @Field(() => [BekostigingsregelSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: BekostigingsregelSoort[] | null;

  @Field(() => [BekostigingsregelStatus], { nullable: true, description: "In een van deze standen." })
  status?: BekostigingsregelStatus[] | null;

  @Field(() => [Zorgsector], { nullable: true, description: "In een van deze sectoren." })
  sector?: Zorgsector[] | null;

  @Field(() => [ID], { nullable: true, description: "Van een van deze eigenaren." })
  eigenaar?: string[] | null;

  @Field(() => [String], { nullable: true, description: "Noemt een van deze nummers, zoals NR/CU-263." })
  genoemdKenmerk?: string[] | null;

  @Field(() => Datum, {
    nullable: true,
    description:
      "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee. Wat nooit in werking trad evenmin.",
  })
  geldigOp?: string | null;
}

export const bekostigingsregels = listOf({
  of: Bekostigingsregel,
  plural: "bekostigingsregels",
  query: "bekostigingsregels",
  description: "Regels, besluiten, modellen en acties die bepalen hoe zorg wordt bekostigd.",
  by: BekostigingsregelFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, { soort, status, sector, eigenaar, genoemdKenmerk, geldigOp }) => {
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.status", status);
    overlaps(query, "e.sectoren", sector);
    linkedTo(query, ["bekostigingsregel_eigenaar", "bekostigingsregel_id", "organisatie_id"], eigenaar);
    overlaps(query, "e.genoemde_kenmerken", genoemdKenmerk);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    if (geldigOp) query.andWhere("e.status IS DISTINCT FROM 'NIET_IN_WERKING_GETREDEN'");
  },
});
