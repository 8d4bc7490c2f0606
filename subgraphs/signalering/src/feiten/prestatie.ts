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

  get tariefsoort(): "MAXIMUM" | "VRIJ" | null {
    return this.get("tariefsoort");
  }

  get geldigVan(): string | null {
    return this.get("geldigVan");
  }

  get geldigTot(): string | null {
    return this.get("geldigTot");
  }

  /** Whether it could be billed on a day. */
  geldtOp(op: string): Waarheid {
    return inPeriode(this.geldigVan, this.geldigTot, op);
  }
}
