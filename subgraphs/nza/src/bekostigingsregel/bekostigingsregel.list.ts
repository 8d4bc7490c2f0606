import { Datum, filterOf, listOf, today, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, overlaps, periodOf, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { IS_FACT } from "../regelkoppeling/regelkoppeling";
import { Bekostigingsregel, BekostigingsregelSoort, BekostigingsregelStatus } from "./bekostigingsregel";

@InputType({ description: "Welke bekostigingsregels." })
class BekostigingsregelFilter extends filterOf({
  soort: described([BekostigingsregelSoort], "Van een van deze soorten."),
  status: described([BekostigingsregelStatus], "In een van deze standen."),
  sector: described([Zorgsector], "In een van deze sectoren."),
  eigenaar: described([ID], "Van een van deze eigenaren."),
  prestatie: described([ID], "Regelt een van deze prestaties, op welke dag ook, volgens een bron of afgeleid."),
  genoemdKenmerk: described([String], "Noemt een van deze nummers, zoals NR/CU-263."),
  geldigOp: described(
    Datum,
    "Waarvan de bron zegt dat ze op deze dag gelden: een onbekend begin of einde sluit niets uit, maar zonder beide telt een record niet mee. Wat nooit in werking trad evenmin, noch wat zonder bekend einde is vervallen, of is vervangen door een regel die dan begonnen is of waarvan het begin niet bekend is. Een opvolging die een suggestie is, telt niet.",
  ),
  alleenGeldend: described(Boolean, "`true`: alleen wat vandaag geldt, zoals `geldigOp` met de dag van vandaag."),
}) {}

const NEVER = "e.status IS DISTINCT FROM 'NIET_IN_WERKING_GETREDEN'";

/**
 * Of the begin of what came in its place nobody may know: then nobody knows until when
 * this one held. Asked of each rule that is left, by its limit: else all successions there are would be read.
 */
const REPLACED = `(
  SELECT true FROM bekostigingsregel_opvolging o JOIN bekostigingsregel n ON n.id = o.opvolger_id
  WHERE o.vervangen_id = e.id AND o.grondslag <> 'SUGGESTIE' AND n.status IS DISTINCT FROM 'NIET_IN_WERKING_GETREDEN'
    AND coalesce(n.geldig_van, '-infinity') <= ?::date
  LIMIT 1)`;

/** SQL on a rule: whether it is known to hold on a day. Its own end comes before what is said of it and of others. */
const IN_FORCE_ON = `${periodOf("e.geldig_van", "e.geldig_tot")} @> ?::date AND ${NEVER}
  AND (e.geldig_tot IS NOT NULL OR e.status IS DISTINCT FROM 'VERVALLEN' AND ${REPLACED} IS NULL)`;

export const bekostigingsregels = listOf({
  of: Bekostigingsregel,
  plural: "bekostigingsregels",
  query: "bekostigingsregels",
  description: "Regels, besluiten en modellen die bepalen hoe zorg wordt bekostigd.",
  by: BekostigingsregelFilter,
  naam: { column: "e.naam", description: "naam" },
  datum: { column: "e.geldig_van", description: "begin van de geldigheid" },
  einde: { column: "e.geldig_tot", description: "einde van de geldigheid" },
  filter: (query, { soort, status, sector, eigenaar, prestatie, genoemdKenmerk, geldigOp, alleenGeldend }) => {
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.status", status);
    overlaps(query, "e.sectoren", sector);
    linkedTo(query, ["bekostigingsregel_eigenaar", "bekostigingsregel_id", "organisatie_id"], eigenaar);
    linkedTo(query, ["regelkoppeling", "bekostigingsregel_id", "prestatie_id"], prestatie, IS_FACT);
    overlaps(query, "e.genoemde_kenmerken", genoemdKenmerk);
    where(query, IN_FORCE_ON, geldigOp);
    where(query, IN_FORCE_ON, alleenGeldend ? today() : null);
  },
});
