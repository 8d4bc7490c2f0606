import type { PortaalProgrammageldQuery } from "./operations";

type Programme = NonNullable<PortaalProgrammageldQuery["programmas"]>["nodes"][number];

/** An amount that a source names, with the years that it is for as far as the source tells. */
export interface MoneyRow {
  key: string;
  /** What the money is: budgeted for a programme, or opened in a round. */
  what: string;
  amount: string;
  kind: string | null;
  /** First and last year; null where that is not known. */
  from: number | null;
  until: number | null;
  /** What else limits it. */
  note: string | undefined;
}

/** The amounts of a programme; none when none is known. Amounts are of different kinds and periods, and never added up. */
export function rowsOf({ budgetten, rondes }: Programme, wordsOf: (value: string) => string): MoneyRow[] {
  return [
    ...budgetten.map((budget): MoneyRow => ({
      key: budget.id,
      what: "Begroot",
      amount: budget.bedrag,
      kind: budget.bedragSoort ?? null,
      from: budget.van ? yearOf(budget.van.vanaf) : null,
      until: budget.totEnMet ? yearOf(budget.totEnMet.totEnMet) : null,
      note: [budget.sector && wordsOf(budget.sector), budget.perDeel && `per ${budget.perDeel}`].filter(Boolean).join(", ") || undefined,
    })),
    ...rondes.nodes.flatMap(({ id, naam, budget, bedragSoort, opening }): MoneyRow[] => {
      if (!budget) return [];
      const year = opening ? yearOf(opening.vanaf) : null;
      return [{ key: id, what: `Opengesteld: ${naam}`, amount: budget, kind: bedragSoort ?? null, from: year, until: year, note: undefined }];
    }),
  ];
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The years that the drawing has: all that an amount is for, as far as that is known. */
export function yearsOf(rows: readonly MoneyRow[]): number[] {
  const named = rows.flatMap(({ from, until }) => [from, until].filter((year) => year !== null));
  if (named.length === 0) return [];
  const first = Math.min(...named);
  return Array.from({ length: Math.max(...named) - first + 1 }, (_, place) => first + place);
}

/** How many rounds of a programme have no known amount. */
export const silentRounds = ({ rondes }: Programme): number => rondes.nodes.filter(({ budget }) => !budget).length;
