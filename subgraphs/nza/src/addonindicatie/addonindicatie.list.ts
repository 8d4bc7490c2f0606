import { Datum, filterOf, listOf, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, validOn } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Addonindicatie } from "./addonindicatie";

@InputType({ description: "Welke add-onindicaties. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class AddonindicatieFilter extends filterOf({
  prestatie: described([ID], "Bij een van deze prestaties."),
  stofnaam: described([String], "Van een van deze stoffen, precies zo geschreven."),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  ),
}) {}

export const addonindicaties = listOf({
  of: Addonindicatie,
  plural: "add-onindicaties",
  query: "addonindicaties",
  description: "Indicaties waarvoor add-ongeneesmiddelen te declareren zijn.",
  by: AddonindicatieFilter,
  naam: { column: "e.indicatie", description: "indicatie" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, { prestatie, stofnaam, geldigOp }) => {
    linkedTo(query, ["addonindicatie_prestatie", "addonindicatie_id", "prestatie_id"], prestatie, WITHOUT_SUGGESTION);
    anyOf(query, "e.stofnaam", stofnaam);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
  },
});
