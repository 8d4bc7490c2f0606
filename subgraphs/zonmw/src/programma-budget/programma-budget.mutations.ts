import { Invoer, MAX_NAAM, mutationsOf, today } from "@pakketgraaf/begrippen";
import { isCurrent, newRecord, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { IsNull } from "typeorm";
import { BudgetSoort } from "../budgetsoort";
import { requireFact } from "../fact";
import { holdsOn } from "../op";
import { Programma } from "../programma/programma";
import { ProgrammaBudget } from "./programma-budget";
import { ProgrammaBudgetIntrekkenInput, ProgrammaBudgetVastleggenInput } from "./programma-budget.input";

export const programmaBudgetMutations = mutationsOf(ProgrammaBudget, { scope: "onderzoek:schrijven" }, {
  programmaBudgetVastleggen: {
    description: "Legt een bedrag vast dat voor een programma is begroot, naast wat er al is vastgelegd.",
    input: [ProgrammaBudgetVastleggenInput, "Het budget."],
    async work(input, transaction) {
      const invoer = new Invoer();
      const budget = newRecord(ProgrammaBudget, {
        programmaId: input.programmaId,
        bedrag: invoer.bedrag("bedrag", input.bedrag),
        bedragSoort: input.bedragSoort,
        van: invoer.tijd("van", input.van),
        totEnMet: invoer.tijd("totEnMet", input.totEnMet),
        sector: input.sector ?? null,
        perDeel: invoer.tekstOfNull("perDeel", input.perDeel, MAX_NAAM),
        grondslag: requireFact(invoer, input.grondslag),
        onderbouwing: invoer.tekstOfNull("onderbouwing", input.onderbouwing),
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("totEnMet", budget.van, budget.totEnMet);
      await invoer.verwijzing("programmaId", input.programmaId, Programma, transaction);
      invoer.klaar();
      const programma = await lockProgramma(transaction, budget.programmaId);
      await requireNew(budget, transaction);
      const added = await transaction.add(budget);
      await tellBudget(transaction, programma);
      return added;
    },
  },

  programmaBudgetIntrekken: {
    description: "Trekt een budget van een programma in: het is er dan niet meer. Wie een ander bedrag wil vastleggen, doet dat daarna.",
    input: [ProgrammaBudgetIntrekkenInput, "Welk budget."],
    async work({ id, verwachteVersie }, transaction) {
      let programmaId: string;
      await transaction.remove(ProgrammaBudget, id, verwachteVersie, (budget) => (programmaId = budget.programmaId));
      await tellBudget(transaction, await lockProgramma(transaction, programmaId!));
      return null;
    },
  },
});

/** Of two that are recorded or withdrawn at once the second waits for the first, and sees what it left. */
const lockProgramma = ({ manager }: Transaction, id: string): Promise<Programma> =>
  manager.findOneOrFail(Programma, { where: { id }, lock: { mode: "pessimistic_write" } });

/** Two amounts of one kind, for the same period and part, would be added up. @throws Refusal when this one is there */
async function requireNew(budget: ProgrammaBudget, { manager }: Transaction): Promise<void> {
  const { programmaId, bedrag, bedragSoort, van, totEnMet, sector, perDeel } = budget;
  const [{ known }] = await manager.query(
    `SELECT EXISTS (
       SELECT FROM programma_budget WHERE programma_id = $1 AND bedrag = $2 AND bedrag_soort = $3
         AND (van_tekst, tot_tekst, sector, per_deel) IS NOT DISTINCT FROM ($4::text, $5::text, $6::text, $7::text)
     ) AS known`,
    [programmaId, bedrag, bedragSoort, van?.tekst ?? null, totEnMet?.tekst ?? null, sector, perDeel],
  );
  if (known) refuse("BESTAAT_AL", ["input", "bedrag"], "Dit bedrag is voor deze periode al vastgelegd.");
}

/** Has a programme tell the one amount for the whole of it that holds now; of several the one that is a total. */
async function tellBudget(transaction: Transaction, programma: Programma): Promise<void> {
  const { id: programmaId } = programma;
  const whole = await transaction.manager
    .createQueryBuilder(ProgrammaBudget, "e")
    .where({ programmaId, sector: IsNull(), perDeel: IsNull() })
    .andWhere(isCurrent("ProgrammaBudget", "e.id"))
    .getMany();
  const held = whole.filter(({ van, totEnMet }) => holdsOn(van?.vanaf, totEnMet?.totEnMet, today()));
  const totals = held.filter(({ bedragSoort }) => bedragSoort === BudgetSoort.TOTAAL);
  const [one, ...others] = totals.length > 0 ? totals : held;
  const { bedrag: budget, bedragSoort } = one && others.length === 0 ? one : { bedrag: null, bedragSoort: null };
  if (programma.budget === budget && (budget === null || programma.bedragSoort === bedragSoort)) return;
  // What was said of the amount that it told, is not said of this one.
  const told = { budget, bedragSoort, budgetToelichting: null };
  await transaction.change(Programma, programmaId, null, (record) => Object.assign(record, told));
}
