import { Invoer, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord, type Transaction } from "@pakketgraaf/subgraph";
import { Duiding } from "./duiding";
import { fillInDuiding, partsOf, removeParts } from "./duiding.fields";
import {
  DuidingHerbeoordelenInput,
  DuidingIntrekkenInput,
  DuidingPublicerenInput,
  DuidingVastleggenInput,
  DuidingWijzigenInput,
} from "./duiding.input";
import { publishDuiding, requireDraft, requireReplaceable } from "./duiding.publication";

const constraints = {
  duiding_vervangt_once: {
    code: "BESTAAT_AL",
    path: ["input", "vervangtId"],
    message: "Van deze duiding is al een herbeoordeling vastgelegd; wijzig dat concept.",
  },
};

export const duidingMutations = mutationsOf(Duiding, { scope: "duiding:schrijven", constraints }, {
  duidingVastleggen: {
    description: "Legt een uitspraak vast als concept. Tot zij is gepubliceerd, ziet alleen het Zorginstituut haar.",
    input: [DuidingVastleggenInput, "De uitspraak."],
    work: (input, transaction) => addDraft(transaction, new Invoer(), input, null),
  },

  duidingHerbeoordelen: {
    description:
      "Legt de herbeoordeling van een gepubliceerde duiding vast, als concept. Een duiding wordt een keer vervangen.",
    input: [DuidingHerbeoordelenInput, "De herbeoordeling."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const replaced = await invoer.verwijzing("vervangtId", input.vervangtId, Duiding, transaction);
      if (replaced) requireReplaceable(replaced);
      return addDraft(transaction, invoer, input, input.vervangtId);
    },
  },

  duidingWijzigen: {
    description: "Wijzigt een concept. Wat is gepubliceerd, wordt vervangen.",
    input: [DuidingWijzigenInput, "Wat er anders wordt."],
    async change(duiding, input, transaction) {
      requireDraft(duiding);
      const invoer = new Invoer();
      await fillInDuiding(invoer, transaction, duiding, input);
      const parts = await partsOf(invoer, transaction, input.id, input);
      invoer.klaar();
      for (const { entity, rows } of parts) {
        await transaction.manager.delete(entity, { duidingId: input.id });
        await transaction.manager.insert(entity, rows);
      }
    },
  },

  duidingPubliceren: {
    description:
      "Publiceert een concept: iedereen ziet het voortaan. Er moet een datum zijn, een conclusie of uitkomst, en een zorgvorm of agenda-item. Wat het vervangt, krijgt zijn einddatum.",
    input: [DuidingPublicerenInput, "Welk concept."],
    work: (input, transaction) => publishDuiding(transaction, input),
  },

  duidingIntrekken: {
    description: "Trekt een concept in: het bestaat daarna niet meer. Wat is gepubliceerd, wordt vervangen.",
    input: [DuidingIntrekkenInput, "Welk concept."],
    work: ({ id, verwachteVersie }, transaction) =>
      transaction.remove(Duiding, id, verwachteVersie, async (duiding) => {
        requireDraft(duiding);
        await removeParts(transaction, id);
      }),
  },
});

async function addDraft(
  transaction: Transaction,
  invoer: Invoer,
  input: DuidingVastleggenInput,
  vervangtId: string | null,
): Promise<Duiding> {
  const duiding = newRecord(Duiding, { gepubliceerd: false, vervangtId });
  await fillInDuiding(invoer, transaction, duiding, input);
  const parts = await partsOf(invoer, transaction, duiding.id, input);
  invoer.klaar();
  return transaction.add(duiding, parts.flatMap(({ rows }) => rows));
}
