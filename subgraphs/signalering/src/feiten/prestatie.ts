import { inPeriode, type Waarheid } from "./dagen";
import { Feit } from "./feit";

export class Tarief extends Feit {
  static readonly type = "Tarief";

  get naam(): string {
    return this.get<string>("bedrag")!;
  }

  get geldigVan(): string | null {
    return this.get("geldigVan");
  }

  get geldigTot(): string | null {
    return this.get("geldigTot");
  }

  geldtOp(op: string): Waarheid {
    return inPeriode(this.geldigVan, this.geldigTot, op);
  }
}

export class Prestatie extends Feit {
  static readonly type = "Prestatie";

  get naam(): string {
    return this.get<string>("omschrijving")!;
  }

  get code(): string | null {
    return this.get("code");
  }

  get soort(): string {
    return this.get<string>("soort")!;
  }

  /** The parts of the care in which it occurs. */
  get voorkomtIn(): string[] {
    return this.get<string[]>("sectoren") ?? [];
  }

  get tariefsoort(): "MAXIMUM" | "VRIJ" | null {
    return this.get("tariefsoort");
  }

  get geldigVan(): string | null {
    return this.get("geldigVan");
  }

  get geldigTot(): string | null {
    return this.get("geldigTot");
  }

  /** The care that it is for, as a fact. */
  get zorgvormIds(): readonly string[] {
    return this.noemt("Prestatie.zorgvormen");
  }

  /** Whether it is of a kind that has no valid codes any more; since when, is not told. */
  get isOud(): boolean {
    return this.soort.endsWith("_OUD");
  }

  /** Whether it could be billed on a day. */
  geldtOp(op: string): Waarheid {
    const geldt = inPeriode(this.geldigVan, this.geldigTot, op);
    return geldt && this.isOud && this.geldigTot === null ? null : geldt;
  }

  isBeeindigdOp(op: string): boolean {
    return this.geldigTot !== null && this.geldigTot <= op;
  }
}
