import { Datum, filterOf, linkWithGrounds, listOf, VERANTWOORD, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, validOn, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { AuteurSoort } from "../auteur-soort";
import { Contractvoorwaarde, ContractvoorwaardeAard, ContractvoorwaardeSoort } from "./contractvoorwaarde";

@InputType({ description: "Welke voorwaarden. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class ContractvoorwaardeFilter extends filterOf({
  verzekeraar: described([ID], "Van een van deze verzekeraars, concerns of labels zelf."),
  concern: described([ID], "Van een van deze concerns: van het concern zelf of van een verzekeraar of label daarvan."),
  opsteller: described([ID], "Opgesteld door een van deze organisaties."),
  auteurSoort: described([AuteurSoort], "Van een van deze soorten opstellers."),
  aard: described([ContractvoorwaardeAard], "Van een van deze aarden."),
  soort: described([ContractvoorwaardeSoort], "Van een van deze soorten."),
  zorgvorm: described([ID], "Gekoppeld aan een van deze zorgvormen."),
  duiding: described([ID], "Ter uitvoering van een van deze duidingen."),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  ),
  heeftNorm: described(Boolean, "Met een getal als norm, of juist zonder."),
}) {}

/** SQL on a link to a duiding, alias `l`. */
const CARRIES_OUT = "l.relatie IN ('VOERT_VOORWAARDE_UIT', 'VOERT_OORDEEL_UIT')";

export const contractvoorwaarden = listOf({
  of: Contractvoorwaarde,
  plural: "contractvoorwaarden",
  query: "contractvoorwaarden",
  description: "Voorwaarden van verzekeraars, en normen en beleid waarnaar zij zich richten.",
  by: ContractvoorwaardeFilter,
  naam: { column: "e.omschrijving", description: "omschrijving" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, { verzekeraar, concern, opsteller, auteurSoort, aard, soort, zorgvorm, duiding, geldigOp, heeftNorm }) => {
    anyOf(query, "e.verzekeraar_id", verzekeraar);
    linkedTo(query, ["contractvoorwaarde_per_concern", "contractvoorwaarde_id", "concern_id"], concern);
    anyOf(query, "e.opsteller_id", opsteller);
    anyOf(query, "e.auteur_soort", auteurSoort);
    anyOf(query, "e.aard", aard);
    anyOf(query, "e.soort", soort);
    linkedTo(query, ["contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
    linkedTo(query, ["contractvoorwaarde_duiding", "contractvoorwaarde_id", "duiding_id"], duiding, `${WITHOUT_SUGGESTION} AND ${CARRIES_OUT}`);
    validOn(query, geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    where(query, "(e.norm_waarde IS NOT NULL) = ?", heeftNorm);
  },
});

export const CONTRACTVOORWAARDE_BY_ZORGVORM = linkWithGrounds("contractvoorwaarde_zorgvorm", "zorgvorm_id", "contractvoorwaarde_id", VERANTWOORD);
export const ZORGVORM_BY_CONTRACTVOORWAARDE = linkWithGrounds("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id", VERANTWOORD);

/** What a condition only has to do with a ruling otherwise does not count: the list is of those that carry it out. */
const carriedOut = (parent: string, child: string) =>
  linkWithGrounds("contractvoorwaarde_duiding", parent, child, { ...VERANTWOORD, condition: CARRIES_OUT });
export const CONTRACTVOORWAARDE_BY_DUIDING = carriedOut("duiding_id", "contractvoorwaarde_id");
export const DUIDING_BY_CONTRACTVOORWAARDE = carriedOut("contractvoorwaarde_id", "duiding_id");
