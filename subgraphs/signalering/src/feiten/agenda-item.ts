import type { Tijdsaanduiding } from "./dagen";
import { Feit } from "./feit";
import { type Impact, type Impactmaat, isInMaat } from "./impact";
import { vergelijk } from "./getal";

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

  /** How much less of something is needed by it: of several numbers the highest; null where no fact tells it in the measure. */
  besparing(maat: Impactmaat): string | null {
    const getallen = this.impact.flatMap((impact) =>
      impact.richting === "MINDER" && isInMaat(impact, maat) ? (impact.getal ?? []) : [],
    );
    return getallen.length === 0 ? null : getallen.reduce((een, ander) => (vergelijk(een, ander) < 0 ? ander : een));
  }
}
