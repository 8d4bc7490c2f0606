import { connectionOf, Datum, listArgsOf, Tariefsoort, volgordeOf, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, linkedTo, overlaps, validOn, where, type ListOf } from "@pakketgraaf/subgraph";
import { ArgsType, Field, ID, InputType } from "type-graphql";
import { Codelijst } from "./codelijst";
import { Prestatie } from "./prestatie";
import { hasCode } from "./prestatie-by-code";
import { PrestatieSoort } from "./prestatie-soort";

@InputType({ description: "Welke prestaties. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
export class PrestatieFilter {
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

const { Volgorde, orders, defaultOrder } = volgordeOf("Prestatie", {
  naam: { column: "e.omschrijving", description: "omschrijving" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
});

export const prestatieList: ListOf<Prestatie, PrestatieFilter> = {
  entity: Prestatie,
  orders,
  defaultOrder,
  filter: (query, { sector, soort, codelijst, code, tariefsoort, geldigOp, zorgvorm }) => {
    overlaps(query, "e.sectoren", sector);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.codelijst", codelijst);
    where(
      query,
      `e.id IN (SELECT p.id FROM unnest(?::text[]) AS k(code) JOIN prestatie p ON ${hasCode("p", "k.code")})`,
      code,
    );
    anyOf(query, "e.tariefsoort", tariefsoort);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    linkedTo(query, ["prestatie_zorgvorm", "prestatie_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
  },
};

const { ListArgs, LinkedArgs } = listArgsOf(PrestatieFilter, Volgorde);

@ArgsType()
export class PrestatieListArgs extends ListArgs {}

@ArgsType()
export class PrestatieLinkedArgs extends LinkedArgs {}

export const PrestatieConnection = connectionOf(Prestatie, "prestaties");
