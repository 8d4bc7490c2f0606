import { Feit } from "./feit";

/** A public figure on the use of care. */
export class Gebruikscijfer extends Feit {
  static readonly type = "Gebruikscijfer";

  get naam(): string {
    return this.id;
  }

  get jaar(): number | null {
    return this.get("jaar");
  }

  get patienten(): number | null {
    return this.get("patienten");
  }

  /** An exact amount, as text. */
  get kosten(): string | null {
    return this.get("kosten");
  }

  /** `EURO`: of all together; otherwise of a treatment, a patient or something else. */
  get kostenEenheid(): string | null {
    return this.get("kostenEenheid");
  }

  /** Whether it was counted, or follows from what was: no estimate, no budget, and not of several years together. */
  get isGeteld(): boolean {
    return ["GEMETEN", "AFGELEID"].includes(this.get<string>("waardeSoort")!);
  }
}
