import { inPeriode, type Tijdsaanduiding, type Waarheid } from "./dagen";
import { Feit, vind } from "./feit";

interface Opvolgingsrij {
  vervangenId: string | null;
  aard: "ACTUALISATIE" | "NIEUWE_EDITIE" | "VERVANGING";
  reikwijdte: "VOLLEDIG" | "DEELS";
}

/** A framework that takes the place of another, and how. */
interface Opvolging extends Omit<Opvolgingsrij, "vervangenId"> {
  kader: Kader;
}

export class Kader extends Feit {
  static readonly type = "Kader";

  get naam(): string {
    return this.get<string>("titel")!;
  }

  get soort(): string {
    return this.get<string>("soort")!;
  }

  get geldigVan(): Tijdsaanduiding | null {
    return this.get("geldigVan");
  }

  get geldigTot(): Tijdsaanduiding | null {
    return this.get("geldigTot");
  }

  /** The first day on which it holds: of what is known to the month or the year, the first day. */
  get begin(): string | null {
    return (this.geldigVan ?? this.get<Tijdsaanduiding>("datum"))?.vanaf ?? null;
  }

  geldtOp(op: string): Waarheid {
    return inPeriode(this.geldigVan?.vanaf ?? null, this.geldigTot?.vanaf ?? null, op);
  }

  /** What took its place, as a whole or in part. */
  opvolgers(): Opvolging[] {
    return this.feiten.naartoe("Kader.vervangt", this.id).flatMap(({ van }) => {
      const kader = vind(this.feiten, Kader, van);
      const rij = kader?.get<Opvolgingsrij[]>("vervangt")?.find(({ vervangenId }) => vervangenId === this.id);
      return kader && rij ? [{ kader, aard: rij.aard, reikwijdte: rij.reikwijdte }] : [];
    });
  }
}

export class Pakketcriterium extends Feit {
  static readonly type = "Pakketcriterium";

  get naam(): string {
    return this.get<string>("naam")!;
  }
}
