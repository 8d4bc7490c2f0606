import type { Tijdsaanduiding } from "./dagen";
import { Feit, vind } from "./feit";

interface Opvolging {
  vervangenId: string | null;
  aard: string;
  reikwijdte: "VOLLEDIG" | "DEELS";
}

export class Kader extends Feit {
  static readonly type = "Kader";

  get naam(): string {
    return this.get<string>("titel")!;
  }

  get datum(): Tijdsaanduiding | null {
    return this.get("datum");
  }

  get geldigVan(): Tijdsaanduiding | null {
    return this.get("geldigVan");
  }

  get geldigTot(): Tijdsaanduiding | null {
    return this.get("geldigTot");
  }

  /** What took its place, as a whole or in part. */
  opvolgers(): { kader: Kader; reikwijdte: "VOLLEDIG" | "DEELS" }[] {
    return this.feiten.naartoe("Kader.vervangt", this.id).flatMap(({ van }) => {
      const kader = vind(this.feiten, Kader, van);
      const opvolging = kader?.get<Opvolging[]>("vervangt")?.find(({ vervangenId }) => vervangenId === this.id);
      return kader && opvolging ? [{ kader, reikwijdte: opvolging.reikwijdte }] : [];
    });
  }
}

export class Pakketcriterium extends Feit {
  static readonly type = "Pakketcriterium";

  get naam(): string {
    return this.get<string>("naam")!;
  }
}
