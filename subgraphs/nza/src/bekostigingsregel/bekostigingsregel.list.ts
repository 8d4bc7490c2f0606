import { Datum, filterOf, listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, overlaps, validOn } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Bekostigingsregel, BekostigingsregelSoort, BekostigingsregelStatus } from "./bekostigingsregel";

@InputType({ description: "Welke bekostigingsregels." })
class BekostigingsregelFilter extends filterOf({
  soort: described([BekostigingsregelSoort], "Van een van deze soorten."),
  status: described([BekostigingsregelStatus], "In een van deze standen."),
  sector: described([Zorgsector], "In een van deze sectoren."),
  eigenaar: described([ID], "Van een van deze eigenaren."),
  genoemdKenmerk: described([String], "Noemt een van deze nummers, zoals NR/CU-263."),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee. Wat nooit in werking trad evenmin.",
  ),
}) {}

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
