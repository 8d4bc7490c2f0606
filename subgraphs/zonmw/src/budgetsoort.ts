import { enumOf } from "@pakketgraaf/subgraph";

export const BudgetSoort = enumOf("BudgetSoort", "Waarvoor een budget is.", {
  TOTAAL: "Het geheel: de hele looptijd, of de hele ronde.",
  JAARLIJKS: "Een jaar.",
  RONDEPLAFOND: "Het meeste dat in een ronde te verdelen is.",
});
export type BudgetSoort = keyof typeof BudgetSoort;

/** As the data files name it. */
export const BUDGET_SOORT: Record<string, BudgetSoort> = {
  ...BudgetSoort,
  plafond: BudgetSoort.RONDEPLAFOND,
  "ronde-plafond": BudgetSoort.RONDEPLAFOND,
};
