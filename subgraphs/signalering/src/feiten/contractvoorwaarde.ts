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

  /** Only `CONTRACTVOORWAARDE` is an insurer's own. */
  get aard(): string {
    return this.get<string>("aard")!;
  }

  get norm(): { waarde: string; eenheid: string } | null {
    return this.get("norm");
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

  /** How it relates to a ruling that it is tied to; its grounds are a fact if the ruling is one of those `bij` it. */
  relatieMet(duiding: { id: string }): RelatieMetDuiding | undefined {
    return this.get<RelatieMetDuiding[]>("duidingen")?.find(({ duidingId }) => duidingId === duiding.id);
  }
}
