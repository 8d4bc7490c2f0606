import { ImpactRichting, WITHOUT_SUGGESTION, type Rangschikking } from "@pakketgraaf/begrippen";
import { byDecimal, enumOf, inputOf, needed, optional } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import type { AgendaItem } from "../agenda-item/agenda-item";
import { AgendaItemImpact } from "./agenda-item-impact";

@InputType({
  description:
    "Rangschikking naar impact op een criterium. Alleen getallen in precies deze maat (richting, eenheid en periode) worden vergeleken; ze worden nooit omgerekend of opgeteld. Welke maten er zijn, zegt `impactmaten` van het criterium.",
})
class ImpactRangschikkingInput extends inputOf(Object, {
  criterium: needed(ID, "Het prioriteringscriterium."),
  richting: needed(ImpactRichting, "Wat er met het genoemde gebeurt: een besparing en een beslag zijn niet te vergelijken."),
  eenheid: needed(String, "Eenheid van het getal, precies zoals vastgelegd, bijvoorbeeld `euro`."),
  periode: optional(String, "Periode van het getal, precies zoals vastgelegd, bijvoorbeeld `per jaar`; zonder: getallen zonder periode."),
  oplopend: optional(Boolean, "`true`: het kleinste eerst; standaard het grootste. Wat onbekend is, komt in beide gevallen achteraan."),
}) {}

const ImpactOnbekend = enumOf("ImpactOnbekend", "Waarom van een agenda-item niet bekend is waarop het gerangschikt kan worden.", {
  GEEN_IMPACT: "Er is geen impact op dit criterium vastgelegd, of alleen een suggestie.",
  ALLEEN_WOORDEN: "De impact op dit criterium is alleen in woorden bekend.",
  ANDERE_MAAT: "Er is wel een getal, maar met een andere richting, eenheid of periode: dat is niet te vergelijken.",
});
type ImpactOnbekend = keyof typeof ImpactOnbekend;

/** What a record is ranked by, beside `e`: of several numbers in the measure the highest. */
const GETAL = `(
   SELECT l.agenda_item_id, max(l.getal::numeric) AS getal FROM agenda_item_impact l
   WHERE l.getal IS NOT NULL AND l.criterium_id = :rank_criterium AND l.richting = :rank_richting AND l.eenheid = :rank_eenheid
     AND l.periode IS NOT DISTINCT FROM :rank_periode::text AND ${WITHOUT_SUGGESTION}
   GROUP BY 1)`;

const isFact = ({ grondslag }: AgendaItemImpact): boolean => grondslag !== "SUGGESTIE";

function onbekend(impact: readonly AgendaItemImpact[]): ImpactOnbekend {
  if (impact.length === 0) return ImpactOnbekend.GEEN_IMPACT;
  return impact.some(({ getal }) => getal !== null) ? ImpactOnbekend.ANDERE_MAAT : ImpactOnbekend.ALLEEN_WOORDEN;
}

export const opImpact: Rangschikking<AgendaItem, ImpactRangschikkingInput> = {
  by: ImpactRangschikkingInput,
  order: ({ criterium, richting, eenheid, periode = null, oplopend }) => ({
    ...byDecimal("ranked.getal", oplopend ? "ASC" : "DESC"),
    name: JSON.stringify(["IMPACT", criterium, richting, eenheid, periode, oplopend ?? false]),
    join: (query) =>
      query.leftJoin(GETAL, "ranked", "ranked.agenda_item_id = e.id", {
        rank_criterium: criterium,
        rank_richting: richting,
        rank_eenheid: eenheid,
        rank_periode: periode,
      }),
  }),
  tells: {
    impact: {
      type: () => AgendaItemImpact,
      description:
        "De impact met het getal waarop het is gerangschikt; van meer getallen in de maat het hoogste. Null als dat onbekend is (zie `impactOnbekend`), en in een lijst zonder `rangschikking`.",
      nullable: true,
      resolve: async ({ node, by, key }, { loaders }) => {
        const impact = await loaders.many(AgendaItemImpact, "agendaItemId", node.id, "volgnummer");
        const { richting, eenheid, periode = null, criterium } = by;
        const inMaat = impact.filter(
          (each) =>
            each.criteriumId === criterium && each.richting === richting && each.eenheid === eenheid && each.periode === periode,
        );
        return inMaat.find((each) => isFact(each) && each.getal === key) ?? null;
      },
    },
    impactOnbekend: {
      type: () => ImpactOnbekend,
      description: "Waarom dat getal onbekend is; null als het bekend is, en in een lijst zonder `rangschikking`.",
      nullable: true,
      resolve: async ({ node, by, key }, { loaders }) => {
        if (/\d/.test(key)) return null;
        const impact = await loaders.many(AgendaItemImpact, "agendaItemId", node.id, "volgnummer");
        return onbekend(impact.filter((each) => each.criteriumId === by.criterium && isFact(each)));
      },
    },
  },
};
