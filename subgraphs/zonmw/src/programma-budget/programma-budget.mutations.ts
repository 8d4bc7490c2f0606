import { Invoer, MAX_NAAM, mutationsOf } from "@pakketgraaf/begrippen";
import { newRecord, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { requireFact } from "../fact";
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
      await requireNew(budget, transaction);
      return transaction.add(budget);
    },
  },

  programmaBudgetIntrekken: {
    description: "Trekt een budget van een programma in: het is er dan niet meer. Wie een ander bedrag wil vastleggen, doet dat daarna.",
    input: [ProgrammaBudgetIntrekkenInput, "Welk budget."],
    work: ({ id, verwachteVersie }, transaction) => transaction.remove(ProgrammaBudget, id, verwachteVersie, () => undefined),
  },
});

/** Two amounts of one kind, for the same period and part, would be added up. @throws Refusal when this one is there */
async function requireNew(budget: ProgrammaBudget, { manager }: Transaction): Promise<void> {
  const { programmaId, bedrag, bedragSoort, van, totEnMet, sector, perDeel } = budget;
  // Of two that are recorded at once the second waits for the first.
  await manager.query(`SELECT FROM programma WHERE id = $1 FOR UPDATE`, [programmaId]);
  const [{ known }] = await manager.query(
    `SELECT EXISTS (
       SELECT FROM programma_budget WHERE programma_id = $1 AND bedrag = $2 AND bedrag_soort = $3
         AND (van_tekst, tot_tekst, sector, per_deel) IS NOT DISTINCT FROM ($4::text, $5::text, $6::text, $7::text)
     ) AS known`,
    [programmaId, bedrag, bedragSoort, van?.tekst ?? null, totEnMet?.tekst ?? null, sector, perDeel],
  );
  if (known) refuse("BESTAAT_AL", ["input", "bedrag"], "Dit bedrag is voor deze periode al vastgelegd.");
}
