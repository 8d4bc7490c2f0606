import { Invoer, payloadOf, requireBron, requireOvergang, SleutelArg, type Overgangen } from "@pakketgraaf/begrippen";
import { newId, orProblem, refuse, write, type Context, type Problem, type Transaction } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Fase } from "../fase-uitleg";
import { AgendaItem } from "./agenda-item";
import { fillInAgendaItem } from "./agenda-item.fields";
import {
  AgendaItemAgenderenInput,
  AgendaItemFaseZettenInput,
  AgendaItemIntrekkenInput,
  AgendaItemVoorbereidenInput,
  AgendaItemWijzigenInput,
  AgendaItemZorgvormKoppelenInput,
  AgendaItemZorgvormOntkoppelenInput,
} from "./agenda-item.input";
import { AgendaItemZorgvorm } from "./agenda-item.links";
import { publishAgendaItem, withdrawAgendaItem } from "./agenda-item.publication";

const SCOPE = "agenda:schrijven";

const AgendaItemPayload = payloadOf(AgendaItem);

const { INSTROOM, HERBEOORDELING, GEPAST_GEBRUIK, GOEDE_EN_VERZEKERDE_ZORG, UITSTROOM } = Fase;

/**
 * The phases of cyclisch pakketbeheer, and what each of them is for, are those of Pakketbeheer in de praktijk 4
 * (Zorginstituut Nederland, 20 March 2023; `fasenCyclischPakketbeheer` in data/zorginstituut-referentie.json). It draws no
 * arrows; these follow from what it says. Instroom is of new care, so nothing leads back to it. Uitstroom is of care that
 * does not meet the criteria any more, which only a herbeoordeling can tell. And whatever is in the package, or on its way
 * out, may be assessed again: that is the cycle.
 */
const FASE_OVERGANGEN: Overgangen<Fase> = {
  [INSTROOM]: [HERBEOORDELING, GEPAST_GEBRUIK, GOEDE_EN_VERZEKERDE_ZORG],
  [HERBEOORDELING]: [GEPAST_GEBRUIK, GOEDE_EN_VERZEKERDE_ZORG, UITSTROOM],
  [GEPAST_GEBRUIK]: [HERBEOORDELING, GOEDE_EN_VERZEKERDE_ZORG],
  [GOEDE_EN_VERZEKERDE_ZORG]: [HERBEOORDELING, GEPAST_GEBRUIK],
  [UITSTROOM]: [HERBEOORDELING],
};

/** What the database says of an agenda item that cannot be, in words. */
const CONSTRAINTS: Record<string, Problem> = {
  agenda_item_fase_fk: { code: "ONBEKENDE_VERWIJZING", path: ["input", "fase"], message: "Van deze fase is geen uitleg vastgelegd." },
  agenda_item_zorgvorm_zorgvorm_fk: {
    code: "ONBEKENDE_VERWIJZING",
    path: ["input", "zorgvormId"],
    message: "Er is geen Zorgvorm met deze sleutel.",
  },
  agenda_item_zorgvorm_pk: {
    code: "BESTAAT_AL",
    path: ["input", "zorgvormId"],
    message: "Deze zorgvorm is al aan het agenda-item gekoppeld.",
  },
};

@Resolver()
export class AgendaItemMutations {
  @Authorized(SCOPE)
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Neemt een onderwerp in voorbereiding. Tot het op de agenda komt, ziet alleen het Zorginstituut het.",
  })
  async agendaItemVoorbereiden(
    @SleutelArg() sleutel: string,
    @Arg("input", () => AgendaItemVoorbereidenInput, { description: "Het onderwerp." }) input: AgendaItemVoorbereidenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "agendaItemVoorbereiden", key: sleutel, input, type: AgendaItem };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      const agendaItem = Object.assign(new AgendaItem(), { id: newId(), gepubliceerd: false });
      fillInAgendaItem(invoer, agendaItem, input);
      invoer.klaar();
      return orProblem(CONSTRAINTS, () => transaction.add(agendaItem));
    });
    return new AgendaItemPayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => AgendaItemPayload, { nullable: true, description: "Wijzigt een agenda-item, ook als het al op de agenda staat." })
  async agendaItemWijzigen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => AgendaItemWijzigenInput, { description: "Wat er anders wordt." }) input: AgendaItemWijzigenInput,
    @Ctx() context: Context,
  ) {
    return change(context, "agendaItemWijzigen", sleutel, input, (agendaItem) => {
      const invoer = new Invoer();
      invoer.eis(
        input.fase === undefined || !agendaItem.gepubliceerd,
        "OVERGANG_NIET_TOEGESTAAN",
        "fase",
        "Dit staat op de agenda: gebruik agendaItemFaseZetten.",
      );
      invoer.eis(
        (input.status === undefined) === (input.statusTekst === undefined),
        "ONGELDIG",
        "statusTekst",
        "Geef status en statusTekst samen, of geen van beide.",
      );
      if (input.sectoren !== undefined) agendaItem.sectorTekst = null;
      fillInAgendaItem(invoer, agendaItem, input);
      invoer.klaar();
    });
  }

  @Authorized(SCOPE)
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Zet een agenda-item op de agenda: iedereen ziet het voortaan.",
  })
  async agendaItemAgenderen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => AgendaItemAgenderenInput, { description: "Welk agenda-item." }) input: AgendaItemAgenderenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "agendaItemAgenderen", key: sleutel, input, type: AgendaItem };
    const outcome = await write(context, mutation, (transaction) => publishAgendaItem(transaction, input));
    return new AgendaItemPayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Trekt een agenda-item in dat in voorbereiding is: het bestaat daarna niet meer.",
  })
  async agendaItemIntrekken(
    @SleutelArg() sleutel: string,
    @Arg("input", () => AgendaItemIntrekkenInput, { description: "Welk agenda-item." }) input: AgendaItemIntrekkenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "agendaItemIntrekken", key: sleutel, input, type: AgendaItem };
    const outcome = await write(context, mutation, (transaction) => withdrawAgendaItem(transaction, input));
    return new AgendaItemPayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => AgendaItemPayload, {
    nullable: true,
    description: "Brengt een agenda-item in een volgende fase van cyclisch pakketbeheer.",
  })
  async agendaItemFaseZetten(
    @SleutelArg() sleutel: string,
    @Arg("input", () => AgendaItemFaseZettenInput, { description: "Welke fase." }) input: AgendaItemFaseZettenInput,
    @Ctx() context: Context,
  ) {
    return change(context, "agendaItemFaseZetten", sleutel, input, (agendaItem) => {
      requireOvergang(FASE_OVERGANGEN, agendaItem.fase, input.fase, "fase");
      agendaItem.fase = input.fase;
    });
  }

  @Authorized(SCOPE)
  @Mutation(() => AgendaItemPayload, { nullable: true, description: "Koppelt een zorgvorm aan een agenda-item." })
  async agendaItemZorgvormKoppelen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => AgendaItemZorgvormKoppelenInput, { description: "Welke zorgvorm." })
    input: AgendaItemZorgvormKoppelenInput,
    @Ctx() context: Context,
  ) {
    const { id: agendaItemId, zorgvormId, grondslag } = input;
    return change(context, "agendaItemZorgvormKoppelen", sleutel, input, async ({ bronnen }, { manager }) => {
      requireBron(["grondslag"], grondslag, bronnen);
      await manager.insert(AgendaItemZorgvorm, { agendaItemId, zorgvormId, grondslag });
    });
  }

  @Authorized(SCOPE)
  @Mutation(() => AgendaItemPayload, { nullable: true, description: "Maakt de koppeling van een zorgvorm aan een agenda-item ongedaan." })
  async agendaItemZorgvormOntkoppelen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => AgendaItemZorgvormOntkoppelenInput, { description: "Welke zorgvorm." })
    input: AgendaItemZorgvormOntkoppelenInput,
    @Ctx() context: Context,
  ) {
    const { id: agendaItemId, zorgvormId } = input;
    return change(context, "agendaItemZorgvormOntkoppelen", sleutel, input, async (_, { manager }) => {
      const { affected } = await manager.delete(AgendaItemZorgvorm, { agendaItemId, zorgvormId });
      if (affected === 0) {
        refuse("ONBEKENDE_VERWIJZING", ["input", "zorgvormId"], "Deze zorgvorm is niet aan het agenda-item gekoppeld.");
      }
    });
  }
}

async function change(
  context: Context,
  mutation: string,
  key: string,
  input: { id: string; verwachteVersie: number },
  alter: (agendaItem: AgendaItem, transaction: Transaction) => unknown,
) {
  const outcome = await write(context, { mutation, key, input, type: AgendaItem }, (transaction) =>
    orProblem(CONSTRAINTS, () =>
      transaction.change(AgendaItem, input.id, input.verwachteVersie, (agendaItem) => alter(agendaItem, transaction)),
    ),
  );
  return new AgendaItemPayload(outcome);
}
