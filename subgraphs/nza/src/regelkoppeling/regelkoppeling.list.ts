import { Datum, filterOf, Grondslag, listOf, WITHOUT_SUGGESTIES } from "@pakketgraaf/begrippen";
import { anyOf, described, validOn } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Regelkoppeling, RegelkoppelingRelatie } from "./regelkoppeling";

@InputType({ description: "Welke koppelingen van bekostigingsregels en prestaties." })
class RegelkoppelingFilter extends filterOf({
  relatie: described([RegelkoppelingRelatie], "Waarin de regel een van deze dingen met de prestatie doet."),
  bekostigingsregel: described([ID], "Van een van deze bekostigingsregels."),
  prestatie: described([ID], "Van een van deze prestaties."),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  ),
  grondslag: described([Grondslag], "Op een van deze grondslagen; standaard zonder suggesties. Vraag SUGGESTIE om die apart te zien."),
}) {}

export const regelkoppelingen = listOf({
  of: Regelkoppeling,
  plural: "koppelingen van bekostigingsregels en prestaties",
  query: "regelkoppelingen",
  description: "Welke regels en beschikkingen welke prestaties regelen, en wanneer. `zoek` kijkt in de onderbouwing.",
  by: RegelkoppelingFilter,
  datum: { column: "e.geldig_van", description: "begin" },
  filter: (query, { relatie, bekostigingsregel, prestatie, geldigOp, grondslag }) => {
    anyOf(query, "e.relatie", relatie);
    anyOf(query, "e.bekostigingsregel_id", bekostigingsregel);
    anyOf(query, "e.prestatie_id", prestatie);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    anyOf(query, "e.grondslag", grondslag ?? WITHOUT_SUGGESTIES);
  },
});
