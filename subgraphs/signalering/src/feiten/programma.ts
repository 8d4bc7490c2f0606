import type { Tijdsaanduiding } from "./dagen";
import { Feit, vind } from "./feit";

/** That one programme is a part, a line, of another. */
export class ProgrammaLidmaatschap extends Feit {
  static readonly type = "ProgrammaLidmaatschap";

  get naam(): string {
    return this.id;
  }

  get van(): Tijdsaanduiding | null {
    return this.get("van");
  }

  /** Without a day on which it began, on all days until it ends. */
  geldtOp(op: string): boolean {
    const totEnMet = this.get<Tijdsaanduiding>("totEnMet");
    return (this.van === null || this.van.vanaf <= op) && (totEnMet === null || op <= totEnMet.totEnMet);
  }
}

export class Programma extends Feit {
  static readonly type = "Programma";

  get naam(): string {
    return this.get<string>("naam")!;
  }

  get status(): string | null {
    return this.get("status");
  }

  get einddatum(): Tijdsaanduiding | null {
    return this.get("einddatum");
  }

  /** An exact amount, as text; null where that for all of its time is not known. */
  get totaalbudget(): string | null {
    return this.get("bedragSoort") === "TOTAAL" ? this.get("budget") : null;
  }

  /** The programmes that are, or were, its parts: with when they were that. */
  onderdelen(): { onderdeel: Programma; lidmaatschap: ProgrammaLidmaatschap }[] {
    return this.naartoe(ProgrammaLidmaatschap, "ProgrammaLidmaatschap.programmaId").flatMap((lidmaatschap) =>
      this.feiten.vanuit("ProgrammaLidmaatschap.onderdeelId", lidmaatschap.id).flatMap(({ naar }) => {
        const onderdeel = vind(this.feiten, Programma, naar);
        return onderdeel ? [{ onderdeel, lidmaatschap }] : [];
      }),
    );
  }

  /** Of what it is a part, a line, on a day. */
  onderdeelVan(op: string): Programma[] {
    return this.naartoe(ProgrammaLidmaatschap, "ProgrammaLidmaatschap.onderdeelId").flatMap((lidmaatschap) =>
      lidmaatschap.geldtOp(op)
        ? this.feiten.vanuit("ProgrammaLidmaatschap.programmaId", lidmaatschap.id).flatMap(({ naar }) => vind(this.feiten, Programma, naar) ?? [])
        : [],
    );
  }
}
