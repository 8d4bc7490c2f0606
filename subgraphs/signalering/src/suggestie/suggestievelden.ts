import { type FieldOf, type FieldsOf, requireFirst, UserInputError } from "@pakketgraaf/subgraph";
import { Args, ArgsType, Field, Float, Int } from "type-graphql";
import { Suggestieafwijzing } from "../suggestieafwijzing/suggestieafwijzing";
import { type Banden, banden } from "../suggesties/banden";
import type { Overeenkomst } from "../suggesties/overeenkomsten";
import { gerangschikt } from "../suggesties/rangschikken";
import { redenVan } from "../suggesties/reden";
import { anderVan, type Kant, type Soortnaam, SUGGESTIESOORTEN } from "../suggesties/soorten";
import { Suggestiestand } from "./enums";
import { SUGGESTIES, Suggestieovereenkomst } from "./suggestie";

const MEEST = 20;
/** Suggestions that are less sure are shown to who asks for them. */
const VANAF = 0.1;
/**
 * Points of asking suggestions, and a fifth of that for each record, as `npm run bench:kosten` measured it: a record is
 * compared with all that may belong to it, which is looked up once.
 */
const KOSTEN = 200;
/** Things in common that are told of a suggestion. */
const VERTELD = 10;

@ArgsType()
class SuggestieArgs {
  @Field(() => Int, { defaultValue: 5, description: `Hoeveel suggesties, van 1 tot en met ${MEEST}.` })
  first: number;

  @Field(() => Float, { defaultValue: VANAF, description: "Met ten minste deze score, van 0 tot en met 1." })
  vanaf: number;

  @Field(() => [Suggestiestand], {
    defaultValue: [Suggestiestand.NIEUW],
    description: "In een van deze standen. Wat als feit is gekoppeld, is nooit een suggestie.",
  })
  stand: Suggestiestand[];
}

/**
 * A field: what may belong to a record.
 * @param kant which of the two of a link the record is
 */
function suggestiesVan(soort: Soortnaam, kant: Kant, description: string): FieldOf<{ id: string }> {
  const Suggestie = SUGGESTIES[SUGGESTIESOORTEN[soort][anderVan(kant)] as keyof typeof SUGGESTIES];
  const [rang, bestaand] = [gerangschikt(soort, kant), banden(soort, kant)];
  return {
    type: () => [Suggestie],
    nullable: "itemsAndList",
    description,
    cost: KOSTEN,
    args: Args(() => SuggestieArgs),
    resolve: async ({ id }, { loaders }, { first, vanaf, stand }: SuggestieArgs) => {
      requireFirst(first, MEEST);
      if (!(vanaf >= 0 && vanaf <= 1)) throw new UserInputError("vanaf", "must be from 0 to 1");
      const [gevonden, known, eigen] = await Promise.all([
        loaders.of(rang).load(id),
        loaders.of(bestaand).load(id),
        loaders.many(Suggestieafwijzing, kant === "van" ? "vanId" : "naarId", id, "gegeven"),
      ]);
      const afgewezen = eigen.filter((each) => each.soort === soort && each.status === "AFGEWEZEN");
      const afwijzingVan = (ander: string) => afgewezen.find(({ vanId, naarId }) => (kant === "van" ? naarId : vanId) === ander) ?? null;
      return gevonden
        .filter(({ score }) => score >= vanaf)
        .map((each) => ({ ...each, afwijzing: afwijzingVan(each.id) }))
        .map((each) => ({ ...each, stand: standVan(known, each.id, each.afwijzing) }))
        .filter((each) => each.stand !== null && stand.includes(each.stand))
        .slice(0, first)
        .map(({ id: recordId, overeenkomsten, ...each }, place) =>
          Object.assign(new Suggestie(), each, {
            recordId,
            rang: place + 1,
            reden: redenVan(overeenkomsten),
            overeenkomsten: overeenkomsten.slice(0, VERTELD).map((overeenkomst) => asOvereenkomst(overeenkomst, kant)),
          }),
        );
    },
  };
}

/** Null for what is linked as a fact. */
function standVan(known: Banden, ander: string, afwijzing: Suggestieafwijzing | null): Suggestiestand | null {
  const feit = known.get(ander);
  if (feit !== undefined) return feit ? null : "VOORGESTELD";
  return afwijzing ? "AFGEWEZEN" : "NIEUW";
}

/** As it is seen from the record of which it was asked. */
function asOvereenkomst({ soort, term, gevonden, velden }: Overeenkomst, kant: Kant): Suggestieovereenkomst {
  const [van, naar] = velden ?? [null, null];
  const seen = kant === "van" ? { term, gevonden, veld: van, gevondenIn: naar } : { term: gevonden, gevonden: term, veld: naar, gevondenIn: van };
  return Object.assign(new Suggestieovereenkomst(), { soort, ...seen });
}

/** The fields with suggestions, by the type that has them. */
export const SUGGESTIEVELDEN = {
  Project: { agendaItemSuggesties: suggestiesVan("PROJECT_AGENDA_ITEM", "van", "Agenda-items waar dit project bij kan horen: suggesties, geen feiten.") },
  AgendaItem: { projectSuggesties: suggestiesVan("PROJECT_AGENDA_ITEM", "naar", "Projecten die bij dit agenda-item kunnen horen: suggesties, geen feiten.") },
  Kennislacune: { projectSuggesties: suggestiesVan("KENNISLACUNE_PROJECT", "van", "Projecten die deze kennislacune kunnen onderzoeken: suggesties, geen feiten.") },
  Contractvoorwaarde: {
    duidingsvoorwaardeSuggesties: suggestiesVan(
      "CONTRACTVOORWAARDE_DUIDINGSVOORWAARDE",
      "van",
      "Voorwaarden van duidingen die deze contractvoorwaarde kan uitvoeren: suggesties, geen feiten.",
    ),
  },
  Prestatie: { zorgvormSuggesties: suggestiesVan("PRESTATIE_ZORGVORM", "van", "Zorgvormen waar deze prestatie voor kan zijn: suggesties, geen feiten.") },
} satisfies Record<string, FieldsOf<{ id: string }>>;
