import type { Graaf, Sleutel } from "../graaf/graaf";
import type { Toestand, Verband } from "../graaf/verbandsoorten";

/** What one judgement looks at, and remembers having looked at: only days in that can make another judgement of it. */
export class Feiten {
  /** By record: the whole years after its days that make a difference too, because of how it was looked at. */
  readonly gelezen = new Map<Toestand, Set<number>>();

  constructor(private readonly graaf: Graaf) {}

  /** Undefined for a record that is not public, or not there. */
  toestand(sleutel: Sleutel): Toestand | undefined {
    const toestand = this.graaf.record(sleutel);
    if (toestand && !this.gelezen.has(toestand)) this.gelezen.set(toestand, new Set());
    return toestand;
  }

  /** What is concluded from a record changes so many years after its days. */
  verandertNa(toestand: Toestand, jaren: number): void {
    this.gelezen.get(toestand)?.add(jaren);
  }

  vanuit(soort: string, id: string): Verband[] {
    return this.graaf.vanuit(soort, id);
  }

  naartoe(soort: string, id: string): Verband[] {
    return this.graaf.naartoe(soort, id);
  }
}
