import type { Tijdsaanduiding } from "./dagen";
import { Feit } from "./feit";
import type { Impact } from "./impact";

export class AgendaItem extends Feit {
  static readonly type = "AgendaItem";

  get naam(): string {
    return this.get<string>("onderwerp")!;
  }

  get fase(): string {
    return this.get<string>("fase")!;
  }

  get status(): string | null {
    return this.get("status");
  }

  /** Whether it is an agenda of many subjects, and no subject itself. */
  get isAgenda(): boolean {
    return this.get("agendaId") !== null;
  }

  get sectoren(): string[] {
    return this.get<string[]>("sectoren") ?? [];
  }

  /** The day of which its status is known. */
  get peildatum(): Tijdsaanduiding | null {
    return this.get("peildatum");
  }

  get startdatum(): Tijdsaanduiding | null {
    return this.get("startdatum");
  }

  /** When it is to be ready. */
  get doeldatum(): Tijdsaanduiding | null {
    return this.get("doeldatum");
  }

  /** What sources tell of it, as a fact. */
  get impact(): Impact[] {
    return (this.get<Impact[]>("impact") ?? []).filter(({ grondslag }) => grondslag !== "SUGGESTIE");
  }
}
