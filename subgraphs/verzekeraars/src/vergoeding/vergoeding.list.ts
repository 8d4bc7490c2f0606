import { Datum, filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described, validOn, where } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Vergoeding, VergoedingHerkomst, VergoedingSoort, VergoedingVastgesteldDoor } from "./vergoeding";

@InputType({ description: "Welke vergoedingen." })
class VergoedingFilter extends filterOf({
  prestatie: described([ID], "Voor een van deze prestaties."),
  verzekeraar: described([ID], "Van een van deze verzekeraars."),
  soort: described([VergoedingSoort], "Van een van deze soorten."),
  herkomst: described([VergoedingHerkomst], "Met een van deze herkomsten."),
  vastgesteldDoor: described([VergoedingVastgesteldDoor], "Vastgesteld door een van dezen."),
  vastgesteldDoorBekend: described(Boolean, "`true`: alleen waarvan bekend is wie het vaststelde; `false`: alleen de andere."),
  geldigOp: described(Datum, "Waarvan bekend is dat ze op deze dag gelden; zonder bekende dagen telt een record niet mee."),
  jaar: described([Int], "Voor een van deze jaren."),
}) {}

export const vergoedingen = listOf({
  of: Vergoeding,
  plural: "vergoedingen",
  query: "vergoedingen",
  description: "Wat verzekeraars en aanbieders voor prestaties vragen of betalen.",
  by: VergoedingFilter,
  naam: { column: "e.soort_tekst", description: "soort zoals de bron die noemt" },
  datum: { column: "make_date(e.jaar, 1, 1)", description: "jaar" },
  filter: (query, { prestatie, verzekeraar, soort, herkomst, vastgesteldDoor, vastgesteldDoorBekend, geldigOp, jaar }) => {
    anyOf(query, "e.prestatie_id", prestatie);
    anyOf(query, "e.verzekeraar_id", verzekeraar);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.herkomst", herkomst);
    anyOf(query, "e.vastgesteld_door", vastgesteldDoor);
    if (vastgesteldDoorBekend != null) query.andWhere(`e.vastgesteld_door IS ${vastgesteldDoorBekend ? "NOT " : ""}NULL`);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    where(query, "e.jaar = ANY(?::int[])", jaar);
  },
});
