import { Datum, listOf, Tariefsoort, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, overlaps, validOn, where } from "@pakketgraaf/subgraph";
import { Field, ID, InputType } from "type-graphql";
import { Codelijst } from "./codelijst";
import { Prestatie, PrestatieSoort } from "./prestatie";
import { hasCode } from "./prestatie-by-code";

@InputType({ description: "Welke prestaties. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class PrestatieFilter {
  @Field(() => [Zorgsector], { nullable: true, description: "In een van deze sectoren." })
  sector?: Zorgsector[] | null;

  @Field(() => [PrestatieSoort], { nullable: true, description: "Van een van deze soorten." })
  soort?: PrestatieSoort[] | null;

  @Field(() => [Codelijst], { nullable: true, description: "Uit een van deze codelijsten." })
  codelijst?: Codelijst[] | null;

  @Field(() => [String], {
    nullable: true,
    description: "Met een van deze codes, of een reeks waar een ervan in valt. Geef ook `codelijst`: lijsten delen nummers.",
  })
  code?: string[] | null;

  @Field(() => [Tariefsoort], { nullable: true, description: "Van een van deze tariefsoorten." })
  tariefsoort?: Tariefsoort[] | null;

  @Field(() => Datum, {
    nullable: true,
    description:
      "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  })
  geldigOp?: string | null;

  @Field(() => [ID], { nullable: true, description: "Gekoppeld aan een van deze zorgvormen." })
  zorgvorm?: string[] | null;
}

export const prestaties = listOf({
  of: Prestatie,
  plural: "prestaties",
  query: "prestaties",
  description: "Wat zorgaanbieders in rekening kunnen of konden brengen.",
  by: PrestatieFilter,
  naam: { column: "e.omschrijving", description: "omschrijving" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, { sector, soort, codelijst, code, tariefsoort, geldigOp, zorgvorm }) => {
    overlaps(query, "e.sectoren", sector);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.codelijst", codelijst);
    where(query, `e.id IN (SELECT p.id FROM unnest(?::text[]) AS k(code) JOIN prestatie p ON ${hasCode("p", "k.code")})`, code);
    anyOf(query, "e.tariefsoort", tariefsoort);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    linkedTo(query, ["prestatie_zorgvorm", "prestatie_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
  },
});
