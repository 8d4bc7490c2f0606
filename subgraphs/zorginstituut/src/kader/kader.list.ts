import { Datum, filterOf, listOf, today } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Kader, KaderSoort, KaderStatus, NOG_NIET_UIT } from "./kader";

@InputType({ description: "Welke kaders." })
class KaderFilter extends filterOf({
  criterium: described([ID], "Over een van deze pakketcriteria; kaders over alle criteria horen daarbij."),
  soort: described([KaderSoort], "Van een van deze soorten."),
  status: described([KaderStatus], "In een van deze standen."),
  geldigOp: described(
    Datum,
    "Waarvan bekend is dat zij op deze dag gelden, na opvolging; nooit een kader dat nog niet is uitgekomen.",
  ),
  alleenGeldend: described(Boolean, "`true`: alleen wat vandaag geldt, zoals `geldigOp` met de dag van vandaag."),
}) {}

/** SQL for the days on which a framework is known to be in force, as the index has it; null where its beginning is not known. */
const GELDIGHEID = "CASE WHEN e.geldig_van_vanaf IS NOT NULL THEN daterange(e.geldig_van_vanaf, e.geldig_tot_vanaf) END";

const NOT_OUT = NOG_NIET_UIT.map((status) => `'${status}'`).join(", ");

/**
 * A framework whose end nobody wrote down ends where its successor begins; if that is not known either, nobody knows until
 * when it was in force.
 */
const IN_FORCE_ON = `${GELDIGHEID} @> ?::date AND e.status NOT IN (${NOT_OUT}) AND (e.geldig_tot_vanaf IS NOT NULL OR NOT EXISTS (
  SELECT FROM kader_opvolging o JOIN kader n ON n.id = o.opvolger_id
  WHERE o.vervangen_id = e.id AND o.reikwijdte = 'VOLLEDIG' AND o.grondslag <> 'SUGGESTIE'
    AND coalesce(n.geldig_van_vanaf, '-infinity') <= ?::date))`;

export const kaders = listOf({
  of: Kader,
  plural: "kaders",
  query: "kaders",
  description: "Kaders en handleidingen voor pakketbeheer.",
  by: KaderFilter,
  naam: { column: "e.titel", description: "titel" },
  datum: { column: "e.datum_vanaf", description: "datum" },
  filter: (query, { criterium, soort, status, geldigOp, alleenGeldend }) => {
    linkedTo(query, ["kader_criterium", "kader_id", "pakketcriterium_id"], criterium);
    anyOf(query, "e.soort", soort);
    anyOf(query, "e.status", status);
    where(query, IN_FORCE_ON, geldigOp);
    where(query, IN_FORCE_ON, alleenGeldend ? today() : null);
  },
});
