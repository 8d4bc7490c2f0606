import type { Tijdsaanduiding } from "./dagen";
import { Feit, vind } from "./feit";

/** An amount that was budgeted for a programme. */
export class ProgrammaBudget extends Feit {
  static readonly type = "ProgrammaBudget";

  get naam(): string {
    return this.bedrag;
  }

  /** An exact amount, as text. */
  get bedrag(): string {
    return this.get<string>("bedrag")!;
  }

  get soort(): string | null {
    return this.get("bedragSoort");
  }

  get van(): Tijdsaanduiding | null {
    return this.get("van");
  }

  get totEnMet(): Tijdsaanduiding | null {
    return this.get("totEnMet");
  }
}

/** That one programme is a part, a line, of another. */
export class ProgrammaLidmaatschap extends Feit {
  static readonly type = "ProgrammaLidmaatschap";

  get naam(): string {
    return this.id;
  }

  get van(): Tijdsaanduiding | null {
    return this.get("van");
  }

  get totEnMet(): Tijdsaanduiding | null {
    return this.get("totEnMet");
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

  get startdatum(): Tijdsaanduiding | null {
    return this.get("startdatum");
  }

  get einddatum(): Tijdsaanduiding | null {
    return this.get("einddatum");
  }

  /** An exact amount, as text. */
  get budget(): string | null {
    return this.get("budget");
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
}
