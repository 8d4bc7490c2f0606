import { Datum, filterOf, listOf, PrestatieSoort, Tariefsoort, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, overlaps, validOn, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { IS_FACT } from "../regelkoppeling/regelkoppeling";
import { Codelijst } from "./codelijst";
import { Prestatie } from "./prestatie";
import { hasCode } from "./prestatie-by-code";

@InputType({ description: "Welke prestaties. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class PrestatieFilter extends filterOf({
  sector: described([Zorgsector], "In een van deze sectoren."),
  soort: described([PrestatieSoort], "Van een van deze soorten."),
  codelijst: described([Codelijst], "Uit een van deze codelijsten."),
  code: described(
    [String],
    "Met een van deze codes, of een reeks waar een ervan in valt. Geef ook `codelijst`: lijsten delen nummers.",
  ),
  tariefsoort: described([Tariefsoort], "Van een van deze tariefsoorten."),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  ),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
  bekostigingsregel: described([ID], "Geregeld door een van deze bekostigingsregels, op welke dag ook."),
  heeftBekostigingsregel: described(
    Boolean,
    "Waarvan bekend is welke regel ze regelt of regelde, of juist niet.",
  ),
}) {}

const IS_REGULATED = `EXISTS (SELECT FROM regelkoppeling l WHERE l.prestatie_id = e.id AND ${IS_FACT})`;

export const prestaties = listOf({
  of: Prestatie,
  plural: "prestaties",
  query: "prestaties",
  description: "Wat zorgaanbieders in rekening kunnen of konden brengen.",
  by: PrestatieFilter,
  naam: { column: "e.omschrijving", description: "omschrijving" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, filter) => {
    const { sector, soort, codelijst, code, tariefsoort, geldigOp, zorgvorm, bekostigingsregel, heeftBekostigingsregel } = filter;
    overlaps(query, "e.sectoren", sector);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.codelijst", codelijst);
    where(query, `e.id IN (SELECT p.id FROM unnest(?::text[]) AS k(code) JOIN prestatie p ON ${hasCode("p", "k.code")})`, code);
    anyOf(query, "e.tariefsoort", tariefsoort);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    linkedTo(query, ["prestatie_zorgvorm", "prestatie_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
    linkedTo(query, ["regelkoppeling", "prestatie_id", "bekostigingsregel_id"], bekostigingsregel, IS_FACT);
    if (heeftBekostigingsregel != null) query.andWhere(`${heeftBekostigingsregel ? "" : "NOT "}${IS_REGULATED}`);
  },
});
