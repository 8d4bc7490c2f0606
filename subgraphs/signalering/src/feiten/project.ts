import { dagNa, type Tijdsaanduiding, type Waarheid } from "./dagen";
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

  /** How close it is to a question of the package. */
  get relevantie(): "DIRECT" | "VERWANT" | "ACHTERGROND" {
    return this.get<"DIRECT">("relevantie")!;
  }

  /** The first day on which it has surely ended; null where no end of its own is known, but one that was expected, say. */
  get geeindigdOp(): string | null {
    const isAnders = this.get("einddatumSoort") !== null || this.get("datumSoort") !== null;
    return this.einddatum && !isAnders ? dagNa(this.einddatum.totEnMet) : null;
  }

  /**
   * Whether it ran on a day: of a start or an end that is known to the year only, the first and the last day that it can be.
   * Null past the last day that is told of: research ends, and where no end is told nobody knows whether it goes on.
   */
  looptOp(op: string): Waarheid {
    const { startdatum, einddatum, geeindigdOp } = this;
    if (geeindigdOp !== null && geeindigdOp <= op) return false;
    if (startdatum === null) return null;
    if (op < startdatum.vanaf) return false;
    return einddatum !== null && op <= einddatum.totEnMet ? true : null;
  }
}
