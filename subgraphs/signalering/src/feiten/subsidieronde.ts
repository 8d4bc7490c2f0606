import type { Tijdsaanduiding } from "./dagen";
import { Feit } from "./feit";

export class Subsidieronde extends Feit {
  static readonly type = "Subsidieronde";

  get naam(): string {
    return this.get<string>("naam")!;
  }

  get opening(): Tijdsaanduiding | null {
    return this.get("opening");
  }

  get sluiting(): Tijdsaanduiding | null {
    return this.get("sluiting");
  }

  /** Exact amounts, as text: what there is to grant, and what was granted. */
  get budget(): string | null {
    return this.get("budget");
  }

  get toegekend(): string | null {
    return this.get("toegekend");
  }

  get status(): "AANGEKONDIGD" | "GEPUBLICEERD" | "GESLOTEN" | "AFGEROND" | null {
    return this.get("status");
  }

  /** Whether it asks for research: from its opening, or from before that where a source told of it then, until it is finished. */
  vraagtOp(op: string): boolean {
    const [begin] = [this.get<Tijdsaanduiding>("peildatum"), this.opening].flatMap((tijd) => tijd?.vanaf ?? []).sort();
    return this.status !== "AFGEROND" && (begin === undefined || begin <= op);
  }
}
