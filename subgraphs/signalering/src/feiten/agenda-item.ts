import type { Tijdsaanduiding } from "./dagen";
import { Feit } from "./feit";
import { vergelijk } from "./getal";

/** One of the impacts that its sources tell. */
export interface Impact {
  criteriumId: string | null;
  tekst: string;
  /** An exact number, as text. */
  getal: string | null;
  eenheid: string | null;
  periode: string | null;
  richting: string;
  soort: string;
  grondslag: string;
}

/** In what an impact is told: numbers in another measure are not compared with it. */
export interface Impactmaat {
  criteriumId: string;
  eenheid: string;
  periode: string;
}

/** The measures in which sources tell what happens in a year in the whole country. */
export const IMPACTMATEN = {
  euro: { criteriumId: "financieel-beslag", eenheid: "euro", periode: "per jaar" },
  zorguren: { criteriumId: "arbeidsinzet", eenheid: "zorguren", periode: "per jaar" },
} satisfies Record<string, Impactmaat>;

export const isInMaat = ({ criteriumId, eenheid, periode }: Impact, maat: Impactmaat): boolean =>
  criteriumId === maat.criteriumId && eenheid === maat.eenheid && periode === maat.periode;

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

  get impact(): Impact[] {
    return this.get<Impact[]>("impact") ?? [];
  }

  /** How much less of something is needed by it: of several numbers the highest; null where no fact tells it in the measure. */
  besparing(maat: Impactmaat): string | null {
    const getallen = this.impact.flatMap((impact) =>
      impact.grondslag !== "SUGGESTIE" && impact.richting === "MINDER" && isInMaat(impact, maat) ? (impact.getal ?? []) : [],
    );
    return getallen.length === 0 ? null : getallen.reduce((een, ander) => (vergelijk(een, ander) < 0 ? ander : een));
  }
}
