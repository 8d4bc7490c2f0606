import type { Graaf, Sleutel } from "../graaf/graaf";
import type { Toestand, Verband } from "../graaf/verbandsoorten";

/** What one judgement looks at, and remembers having looked at: only days in that can make another judgement of it. */
export class Feiten {
  readonly gelezen = new Set<Toestand>();

  constructor(private readonly graaf: Graaf) {}

  /** Undefined for a record that is not public, or not there. */
  toestand(sleutel: Sleutel): Toestand | undefined {
    const toestand = this.graaf.record(sleutel);
    if (toestand) this.gelezen.add(toestand);
    return toestand;
  }

  vanuit(soort: string, id: string): Verband[] {
    return this.graaf.vanuit(soort, id);
  }

  naartoe(soort: string, id: string): Verband[] {
    return this.graaf.naartoe(soort, id);
  }
}
