import { Invoer, payloadOf, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, orProblem, write, type Context, type Problem, type Transaction } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
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

const SCOPE = "duiding:schrijven";

const DuidingPayload = payloadOf(Duiding);

const CONSTRAINTS: Record<string, Problem> = {
  duiding_vervangt_once: {
    code: "BESTAAT_AL",
    path: ["input", "vervangtId"],
    message: "Van deze duiding is al een herbeoordeling vastgelegd; wijzig dat concept.",
  },
};

@Resolver()
export class DuidingMutations {
  @Authorized(SCOPE)
  @Mutation(() => DuidingPayload, {
    nullable: true,
    description: "Legt een uitspraak vast als concept. Tot zij is gepubliceerd, ziet alleen het Zorginstituut haar.",
  })
  async duidingVastleggen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => DuidingVastleggenInput, { description: "De uitspraak." }) input: DuidingVastleggenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "duidingVastleggen", key: sleutel, input, type: Duiding };
    const outcome = await write(context, mutation, (transaction) => addDraft(transaction, new Invoer(), input, null));
    return new DuidingPayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => DuidingPayload, {
    nullable: true,
    description: "Legt de herbeoordeling van een gepubliceerde duiding vast, als concept. Een duiding wordt een keer vervangen.",
  })
  async duidingHerbeoordelen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => DuidingHerbeoordelenInput, { description: "De herbeoordeling." }) input: DuidingHerbeoordelenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "duidingHerbeoordelen", key: sleutel, input, type: Duiding };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      const replaced = await invoer.verwijzing("vervangtId", input.vervangtId, Duiding, transaction);
      if (replaced) requireReplaceable(replaced);
      return orProblem(CONSTRAINTS, () => addDraft(transaction, invoer, input, input.vervangtId));
    });
    return new DuidingPayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => DuidingPayload, { nullable: true, description: "Wijzigt een concept. Wat is gepubliceerd, wordt vervangen." })
  async duidingWijzigen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => DuidingWijzigenInput, { description: "Wat er anders wordt." }) input: DuidingWijzigenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "duidingWijzigen", key: sleutel, input, type: Duiding };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(Duiding, input.id, input.verwachteVersie, async (duiding) => {
        requireDraft(duiding);
        const invoer = new Invoer();
        await fillInDuiding(invoer, transaction, duiding, input);
        const parts = await partsOf(invoer, transaction, input.id, input);
        invoer.klaar();
        for (const { entity, rows } of parts) {
          await transaction.manager.delete(entity, { duidingId: input.id });
          await transaction.manager.insert(entity, rows);
        }
      }),
    );
    return new DuidingPayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => DuidingPayload, {
    nullable: true,
    description:
      "Publiceert een concept: iedereen ziet het voortaan. Er moet een datum zijn, een conclusie of uitkomst, en een zorgvorm of agenda-item. Wat het vervangt, krijgt zijn einddatum.",
  })
  async duidingPubliceren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => DuidingPublicerenInput, { description: "Welk concept." }) input: DuidingPublicerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "duidingPubliceren", key: sleutel, input, type: Duiding };
    return new DuidingPayload(await write(context, mutation, (transaction) => publishDuiding(transaction, input)));
  }

  @Authorized(SCOPE)
  @Mutation(() => DuidingPayload, {
    nullable: true,
    description: "Trekt een concept in: het bestaat daarna niet meer. Wat is gepubliceerd, wordt vervangen.",
  })
  async duidingIntrekken(
    @SleutelArg() sleutel: string,
    @Arg("input", () => DuidingIntrekkenInput, { description: "Welk concept." }) input: DuidingIntrekkenInput,
    @Ctx() context: Context,
  ) {
    const { id, verwachteVersie } = input;
    const mutation = { mutation: "duidingIntrekken", key: sleutel, input, type: Duiding };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.remove(Duiding, id, verwachteVersie, async (duiding) => {
        requireDraft(duiding);
        await removeParts(transaction, id);
      }),
    );
    return new DuidingPayload(outcome);
  }
}

async function addDraft(
  transaction: Transaction,
  invoer: Invoer,
  input: DuidingVastleggenInput,
  vervangtId: string | null,
): Promise<Duiding> {
  const duiding = Object.assign(new Duiding(), { id: newId(), gepubliceerd: false, vervangtId });
  await fillInDuiding(invoer, transaction, duiding, input);
  const parts = await partsOf(invoer, transaction, duiding.id, input);
  invoer.klaar();
  return transaction.add(duiding, parts.flatMap(({ rows }) => rows));
}
