import { type Tijdsaanduiding, verteldOp } from "./dagen";
import { Feit } from "./feit";

export class Kennislacune extends Feit {
  static readonly type = "Kennislacune";

  get naam(): string {
    return this.get<string>("vraag")!;
  }

  get sectoren(): string[] {
    return this.get<string[]>("sectoren") ?? [];
  }

  get status(): "OPEN" | "NIET_ONDERZOCHT" | "IN_ONDERZOEK" | "DEELS_BEANTWOORD" | "BEANTWOORD" {
    return this.get<"OPEN">("status")!;
  }

  /** The day of which its status is known. */
  get peildatum(): Tijdsaanduiding | null {
    return this.get("peildatum");
  }

  /** Whether by a day a source had told that nobody looks into it. */
  isOpenOp(op: string): boolean {
    return ["OPEN", "NIET_ONDERZOCHT"].includes(this.status) && this.get("statusGrondslag") !== "SUGGESTIE" && verteldOp(this.peildatum, op);
  }
}
