import { dagNa, inPeriode, type Tijdsaanduiding, type Waarheid } from "./dagen";
import { Feit } from "./feit";

export class Project extends Feit {
  static readonly type = "Project";

  get naam(): string {
    return this.get<string>("titel")!;
  }

  get startdatum(): Tijdsaanduiding | null {
    return this.get("startdatum");
  }

  get einddatum(): Tijdsaanduiding | null {
    return this.get("einddatum");
  }

  /** An exact amount, as text. */
  get bedrag(): string | null {
    return this.get("bedrag");
  }

  /** The first day on which it has surely ended; null where no end is known. */
  get geeindigdOp(): string | null {
    return this.einddatum && dagNa(this.einddatum.totEnMet);
  }

  /** Whether it ran on a day: of a start or an end that is known to the year only, the first and the last day that it can be. */
  looptOp(op: string): Waarheid {
    return inPeriode(this.startdatum?.vanaf ?? null, this.geeindigdOp, op);
  }
}
