import { Datum, filterOf, listOf } from "@pakketgraaf/begrippen";
import { anyOf, described, spanOf, where } from "@pakketgraaf/subgraph";
import { ID, InputType, Int } from "type-graphql";
import { Gebruikscijfer, GebruikscijferWaardeSoort } from "./gebruikscijfer";

/** SQL: the first and the last day that a figure is about, of its period, else of its year; null where the source names neither. */
const [EERSTE_DAG, LAATSTE_DAG] = [
  "coalesce(e.van_vanaf, make_date(e.jaar, 1, 1))",
  "coalesce(e.tot_tot_en_met, make_date(e.jaar, 12, 31))",
] as const;

@InputType({ description: "Welke cijfers over het gebruik van zorg." })
class GebruikscijferFilter extends filterOf({
  zorgvorm: described([ID], "Over een van deze zorgvormen, volgens de bron of afgeleid."),
  prestatie: described([ID], "Over een van deze prestaties."),
  jaar: described([Int], "Over een van deze jaren, zoals de bron ze noemt."),
  op: described(Datum, "Over een jaar of periode waar deze dag in valt; noemt de bron geen tijd, dan telt een cijfer niet mee."),
  waardeSoort: described([GebruikscijferWaardeSoort], "Op een van deze manieren tot stand gekomen."),
}) {}

export const gebruikscijfers = listOf({
  of: Gebruikscijfer,
  plural: "cijfers over het gebruik van zorg",
  query: "gebruikscijfers",
  description: "Openbare cijfers over het gebruik van zorg. `zoek` kijkt in de soort van aantal en kosten, en in de opmerking.",
  by: GebruikscijferFilter,
  datum: { column: EERSTE_DAG, description: "begin van het jaar of de periode" },
  filter: (query, { zorgvorm, prestatie, jaar, op, waardeSoort }) => {
    where(query, "e.zorgvorm_id = ANY(?::text[]) AND e.zorgvorm_grondslag <> 'SUGGESTIE'", zorgvorm);
    anyOf(query, "e.prestatie_id", prestatie);
    where(query, "e.jaar = ANY(?::int[])", jaar);
    where(query, `${spanOf(EERSTE_DAG, LAATSTE_DAG)} @> ?::date`, op);
    anyOf(query, "e.waarde_soort", waardeSoort);
  },
});
