import { Datum, linkWithGrounds, listOf, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, validOn, where } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Contractvoorwaarde, ContractvoorwaardeAard, ContractvoorwaardeSoort } from "./contractvoorwaarde";

@InputType({ description: "Welke voorwaarden. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class ContractvoorwaardeFilter {
  @Field(() => [ID], { nullable: true, description: "Van een van deze verzekeraars, concerns of labels zelf." })
  verzekeraar?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Van een van deze concerns: van het concern zelf of van een verzekeraar of label daarvan.",
  })
  concern?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Opgesteld door een van deze organisaties." })
  opsteller?: string[] | null;

  @Field(() => [ContractvoorwaardeAard], { nullable: true, description: "Van een van deze aarden." })
  aard?: ContractvoorwaardeAard[] | null;

  @Field(() => [ContractvoorwaardeSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: ContractvoorwaardeSoort[] | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze zorgvormen." })
  zorgvorm?: string[] | null;

  @Field(() => [ID], { nullable: true, description: "Ter uitvoering van een van deze duidingen." })
  duiding?: string[] | null;

  @Field(() => Datum, {
    nullable: true,
    description:
      "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  })
  geldigOp?: string | null;

  @Field(() => Boolean, { nullable: true, description: "Met een getal als norm, of juist zonder." })
  heeftNorm?: boolean | null;
}

export const contractvoorwaarden = listOf({
  of: Contractvoorwaarde,
  plural: "contractvoorwaarden",
  query: "contractvoorwaarden",
  description: "Voorwaarden van verzekeraars, en normen en beleid waarnaar zij zich richten.",
  by: ContractvoorwaardeFilter,
  naam: { column: "e.omschrijving", description: "omschrijving" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, { verzekeraar, concern, opsteller, aard, soort, zorgvorm, duiding, geldigOp, heeftNorm }) => {
    anyOf(query, "e.verzekeraar_id", verzekeraar);
    linkedTo(query, ["contractvoorwaarde_per_concern", "contractvoorwaarde_id", "concern_id"], concern);
    anyOf(query, "e.opsteller_id", opsteller);
    anyOf(query, "e.aard", aard);
    anyOf(query, "e.soort", soort);
    linkedTo(query, ["contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
    linkedTo(query, ["contractvoorwaarde_duiding", "contractvoorwaarde_id", "duiding_id"], duiding, WITHOUT_SUGGESTION);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    where(query, "(e.norm_waarde IS NOT NULL) = ?", heeftNorm);
  },
});

export const CONTRACTVOORWAARDE_BY_ZORGVORM = linkWithGrounds("contractvoorwaarde_zorgvorm", "zorgvorm_id", "contractvoorwaarde_id");
export const ZORGVORM_BY_CONTRACTVOORWAARDE = linkWithGrounds("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id");
export const CONTRACTVOORWAARDE_BY_DUIDING = linkWithGrounds("contractvoorwaarde_duiding", "duiding_id", "contractvoorwaarde_id");
