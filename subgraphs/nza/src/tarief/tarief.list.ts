import { Datum, filterOf, listOf, Tariefsoort } from "@pakketgraaf/begrippen";
import { anyOf, described, validOn, where } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Tarief } from "./tarief";

@InputType({ description: "Welke tarieven." })
class TariefFilter extends filterOf({
  prestatie: described([ID], "Voor een van deze prestaties."),
  jaar: described([Int], "Voor een van deze jaren."),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  ),
  tariefsoort: described([Tariefsoort], "Van een van deze soorten."),
  vastgesteldDoor: described([ID], "Vastgesteld door een van deze organisaties."),
  bekostigingsregel: described([ID], "In een van deze regels of beschikkingen."),
}) {}

export const tarieven = listOf({
  of: Tarief,
  plural: "tarieven",
  query: "tarieven",
  description:
    "Tarieven van de NZa. `zoek` kijkt in beschikking, eenheid en opmerking; zoek op wat er gedeclareerd wordt met `prestaties`.",
  by: TariefFilter,
  naam: { column: "e.eenheid", description: "eenheid" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, { prestatie, jaar, geldigOp, tariefsoort, vastgesteldDoor, bekostigingsregel }) => {
    anyOf(query, "e.prestatie_id", prestatie);
    where(query, "e.jaar = ANY(?::int[])", jaar);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    anyOf(query, "e.tariefsoort", tariefsoort);
    anyOf(query, "e.vastgesteld_door_id", vastgesteldDoor);
    anyOf(query, "e.bekostigingsregel_id", bekostigingsregel);
  },
});
