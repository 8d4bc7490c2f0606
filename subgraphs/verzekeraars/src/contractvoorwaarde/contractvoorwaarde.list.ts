import { ContractvoorwaardeAard, ContractvoorwaardeSoort, Datum, filterOf, linkWithGrounds, listOf, VERANTWOORD, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, validOn, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { AuteurSoort } from "../auteur-soort";
import { carriedOut, RELATIE_OF_LINK, RelatieMetDuiding, withDuiding } from "../relatie-met-duiding";
import { Contractvoorwaarde } from "./contractvoorwaarde";

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
  duidingsvoorwaarde: described([ID], "Ter uitvoering van een van deze voorwaarden uit duidingen."),
  relatieMetDuiding: described(
    [RelatieMetDuiding],
    "Met een van deze relaties met een duiding, welke dan ook; `VOERT_VOORWAARDE_UIT`: ter uitvoering van een voorwaarde daaruit.",
  ),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee.",
  ),
  heeftNorm: described(Boolean, "Met een getal als norm, of juist zonder."),
}) {}

export const contractvoorwaarden = listOf({
  of: Contractvoorwaarde,
  plural: "contractvoorwaarden",
  query: "contractvoorwaarden",
  description: "Voorwaarden van verzekeraars, en normen en beleid waarnaar zij zich richten.",
  by: ContractvoorwaardeFilter,
  ofLink: RELATIE_OF_LINK,
  // What a concern keeps to itself lies in tables of its own.
  onvoorzien: { over: "own" },
  naam: { column: "e.omschrijving", description: "omschrijving" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  filter: (query, filter) => {
    anyOf(query, "e.verzekeraar_id", filter.verzekeraar);
    linkedTo(query, ["contractvoorwaarde_per_concern", "contractvoorwaarde_id", "concern_id"], filter.concern);
    anyOf(query, "e.opsteller_id", filter.opsteller);
    anyOf(query, "e.auteur_soort", filter.auteurSoort);
    anyOf(query, "e.aard", filter.aard);
    anyOf(query, "e.soort", filter.soort);
    linkedTo(query, ["contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id"], filter.zorgvorm, WITHOUT_SUGGESTION);
    withDuiding(query, ["contractvoorwaarde_duiding", "contractvoorwaarde_id"], filter);
    validOn(query, filter.geldigOp, ["e.geldig_van", "e.geldig_tot"]);
    where(query, "(e.norm_waarde IS NOT NULL) = ?", filter.heeftNorm);
  },
});

export const CONTRACTVOORWAARDE_BY_ZORGVORM = linkWithGrounds("contractvoorwaarde_zorgvorm", "zorgvorm_id", "contractvoorwaarde_id", VERANTWOORD);
export const ZORGVORM_BY_CONTRACTVOORWAARDE = linkWithGrounds("contractvoorwaarde_zorgvorm", "contractvoorwaarde_id", "zorgvorm_id", VERANTWOORD);

export const CONTRACTVOORWAARDE_BY_DUIDING = carriedOut("contractvoorwaarde_duiding", "duiding_id", "contractvoorwaarde_id");
export const CONTRACTVOORWAARDE_BY_DUIDINGSVOORWAARDE = carriedOut("contractvoorwaarde_duiding", "voorwaarde_id", "contractvoorwaarde_id");
export const DUIDING_BY_CONTRACTVOORWAARDE = carriedOut("contractvoorwaarde_duiding", "contractvoorwaarde_id", "duiding_id");
export const DUIDINGSVOORWAARDE_BY_CONTRACTVOORWAARDE = carriedOut("contractvoorwaarde_duiding", "contractvoorwaarde_id", "voorwaarde_id");
