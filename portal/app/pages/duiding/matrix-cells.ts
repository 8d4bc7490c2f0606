import { holdsOn, type Standing } from "../../parts/standing";
import type { PortaalUitvoerendFragment, PortaalUitvoeringQuery } from "./operations";

type Told = NonNullable<PortaalUitvoeringQuery["duiding"]>;
export type Condition = Told["voorwaarden"][number];
export type Term = PortaalUitvoerendFragment;
type Advice = NonNullable<NonNullable<NonNullable<Condition["uitvoering"]>["zorgadviezen"]>["nodes"]>[number];
type Insurer = Term["verzekeraar"];

export interface Cell {
  standing: Standing;
  terms: readonly Term[];
  advices: readonly Advice[];
  /** Why it deviates. */
  why: readonly string[];
}

/** The concern that an insurer or brand is of, by its id. */
const concernOf = (insurer: Insurer | Advice["verzekeraar"]): string | undefined =>
  insurer?.concern?.id ?? (insurer?.soort === "CONCERN" ? insurer.id : undefined);

/** Reads what was told into cells. */
export function matrixOf(told: Told, day: string) {
  const ofCare = [...(told.contractvoorwaarden?.nodes ?? []), ...(told.contractvoorwaardenViaZorgvormen?.nodes ?? [])];
  const publishing = new Set(ofCare.filter((term) => holdsOn(day, term)).map(({ verzekeraar }) => concernOf(verzekeraar)));
  const deviations = (told.afwijkend?.nodes ?? []).flatMap(({ onderwerp, toelichting }) =>
    onderwerp?.__typename === "Contractvoorwaarde" ? [{ term: onderwerp.id, toelichting }] : [],
  );

  const cell = (condition: Condition, isOfCell: (insurer: Insurer) => boolean, isPublishing: boolean): Cell => {
    const { uitvoering } = condition;
    if (!uitvoering?.contractvoorwaarden) return { standing: "away", terms: [], advices: [], why: [] };
    const terms = uitvoering.contractvoorwaarden.nodes.filter(({ verzekeraar }) => isOfCell(verzekeraar));
    const advices = (uitvoering.zorgadviezen?.nodes ?? []).filter(({ verzekeraar }) => isOfCell(verzekeraar as Insurer));
    const current = terms.filter((term) => holdsOn(day, term));
    const why = deviations.filter(({ term }) => current.some(({ id }) => id === term)).map(({ toelichting }) => toelichting);
    const standing = (): Standing => {
      if (why.length > 0) return "deviates";
      if (current.length > 0 || advices.length > 0) return "agrees";
      if (terms.length > 0) return "ended";
      return isPublishing ? "missing" : "unknown";
    };
    return { standing: standing(), terms, advices, why };
  };

  return {
    /** Whether a concern publishes anything of the care of this ruling. */
    isPublishing: (concern: string): boolean => publishing.has(concern),
    ofConcern: (condition: Condition, concern: string): Cell =>
      cell(condition, (insurer) => concernOf(insurer) === concern, publishing.has(concern)),
    /** What others than concerns carry out: norms of professions, policy of the branch. */
    ofOthers: (condition: Condition): Cell => cell(condition, (insurer) => concernOf(insurer) === undefined, false),
  };
}
