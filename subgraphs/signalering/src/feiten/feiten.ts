import type { Graaf, Sleutel } from "../graaf/graaf";
import type { Toestand, Verband } from "../graaf/verbandsoorten";

/**
 * What judgements of one record look at, and remember having looked at: only days in that can make another judgement of it. What
 * they have in common on all days, they have once.
 */
export class Feiten {
  /** By record: the whole years after its days that make a difference too, because of how it was looked at. */
  readonly gelezen = new Map<Toestand, Set<number>>();
  /** Becomes another number when more was looked at. */
  editie = 0;
  private readonly gemaakt = new Map<string, Map<string, object | undefined>>();

  constructor(private readonly graaf: Graaf) {}

  /** What is made of a record, once; undefined for one that is not public, or not there. */
  eenmaal<F extends object>({ type, id }: Sleutel, maak: (toestand: Toestand) => F): F | undefined {
    let ofType = this.gemaakt.get(type);
    if (!ofType) this.gemaakt.set(type, (ofType = new Map()));
    if (!ofType.has(id)) {
      const toestand = this.toestand({ type, id });
      ofType.set(id, toestand && maak(toestand));
    }
    return ofType.get(id) as F | undefined;
  }

  /** What is concluded from a record changes so many years after its days. */
  verandertNa(toestand: Toestand, jaren: number): void {
    const eigen = this.gelezen.get(toestand);
    if (!eigen || eigen.has(jaren)) return;
    eigen.add(jaren);
    this.editie += 1;
  }

  vanuit(soort: string, id: string): readonly Verband[] {
    return this.graaf.vanuit(soort, id);
  }

  naartoe(soort: string, id: string): readonly Verband[] {
    return this.graaf.naartoe(soort, id);
  }

  private toestand(sleutel: Sleutel): Toestand | undefined {
    const toestand = this.graaf.record(sleutel);
    if (toestand && !this.gelezen.has(toestand)) {
      this.gelezen.set(toestand, new Set());
      this.editie += 1;
    }
    return toestand;
  }
}
