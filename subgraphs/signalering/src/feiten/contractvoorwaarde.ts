import { inPeriode, type Waarheid } from "./dagen";
import { Feit } from "./feit";

export class Verzekeraar extends Feit {
  static readonly type = "Verzekeraar";

  get naam(): string {
    return this.get<string>("naam")!;
  }

  get soort(): string {
    return this.get<string>("soort")!;
  }

  /** The concern that it belongs to, or itself where it belongs to none. */
  concern(): Verzekeraar {
    return this.vanuit(Verzekeraar, "Verzekeraar.concernId")[0] ?? this;
  }
}

/** How a term relates to a ruling. */
interface RelatieMetDuiding {
  duidingId: string | null;
  relatie: string | null;
  /** The condition of the ruling that it carries out, where that is told. */
  voorwaardeId: string | null;
  grondslag: string;
}

/** A number with its unit; the number exact, as text. */
export interface Norm {
  waarde: string;
  eenheid: string;
}

/** A term that is public: what concerns keep confidential is not in the index. */
export class Contractvoorwaarde extends Feit {
  static readonly type = "Contractvoorwaarde";

  get naam(): string {
    return this.get<string>("omschrijving")!;
  }

  get soort(): string {
    return this.get<string>("soort")!;
  }

  get aard(): string {
    return this.get<string>("aard")!;
  }

  /** Whether it is an insurer's own, and not what the profession, their branch or the government asks for. */
  get isVanVerzekeraar(): boolean {
    return this.aard === "CONTRACTVOORWAARDE";
  }

  /** Whether it lets care in, and does not shut it out or run it down. */
  get laatToe(): boolean {
    return !["UITSLUITING", "UITFASERING"].includes(this.soort);
  }

  get norm(): Norm | null {
    return this.get("norm");
  }

  /** The care that it is about, as a fact. */
  get zorgvormIds(): readonly string[] {
    return this.noemt("Contractvoorwaarde.zorgvormen");
  }

  /** The concern of the insurer that set it; undefined where that is not known. */
  concern(): Verzekeraar | undefined {
    return this.bij(Verzekeraar).map((verzekeraar) => verzekeraar.concern()).find(({ soort }) => soort === "CONCERN");
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

  /** What it carries out of a ruling, as a fact: what it rules, or conditions. */
  uitvoeringVan(duiding: { id: string }): RelatieMetDuiding[] {
    return (this.get<RelatieMetDuiding[]>("duidingen") ?? []).filter(
      ({ duidingId, relatie, grondslag }) =>
        duidingId === duiding.id
        && grondslag !== "SUGGESTIE"
        && ["VOERT_OORDEEL_UIT", "VOERT_VOORWAARDE_UIT"].includes(relatie ?? ""),
    );
  }

  voertUit(duiding: { id: string }, voorwaarde: { id: string }): boolean {
    return this.uitvoeringVan(duiding).some(({ voorwaardeId }) => voorwaardeId === voorwaarde.id);
  }
}
