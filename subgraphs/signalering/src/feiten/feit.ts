import type { Sleutel } from "../graaf/graaf";
import { type Toestand, VERBANDSOORTEN, verbandenVan } from "../graaf/verbandsoorten";
import type { Feiten } from "./feiten";

export interface Soort<F extends Feit> {
  new (feiten: Feiten, id: string, toestand: Toestand): F;
  readonly type: string;
}

/** A record of the index, as rules read it: what it says itself, and the way to others. */
export abstract class Feit {
  constructor(
    protected readonly feiten: Feiten,
    readonly id: string,
    protected readonly toestand: Toestand,
  ) {}

  get sleutel(): Sleutel {
    return { type: (this.constructor as Soort<Feit>).type, id: this.id };
  }

  /** How people call it. */
  abstract get naam(): string;

  protected get<T>(veld: string): T | null {
    return (this.toestand[veld] ?? null) as T | null;
  }

  /**
   * The records of another type that a fact ties to this one, whichever of the two tells of it, in the order of their ids.
   * @throws Error unless records of these types are tied in exactly one way
   */
  bij<F extends Feit>(Ander: Soort<F>): F[] {
    const { type } = this.sleutel;
    const [weg, ...meer] = Object.entries(VERBANDSOORTEN).filter(
      ([, { van, naar }]) => (van === type && naar === Ander.type) || (van === Ander.type && naar === type),
    );
    if (!weg || meer.length > 0 || type === Ander.type) throw new Error(`${type} and ${Ander.type} are not tied in one way`);
    const [soort, { van }] = weg;
    return van === type ? this.vanuit(Ander, soort) : this.naartoe(Ander, soort);
  }

  /** The ids that a field, or a list, of this one names as a fact: also of records that are out of sight. */
  protected noemt(soort: string): string[] {
    return verbandenVan(this.sleutel.type, this.id, this.toestand)
      .filter((verband) => verband.soort === soort && verband.feit)
      .map(({ naar }) => naar);
  }

  /** The records that a field, or a list, of this one names. */
  protected vanuit<F extends Feit>(Ander: Soort<F>, soort: string): F[] {
    return this.feiten.vanuit(soort, this.id).flatMap(({ naar }) => vind(this.feiten, Ander, naar) ?? []);
  }

  /** The records of which a field, or a list, names this one. */
  protected naartoe<F extends Feit>(Ander: Soort<F>, soort: string): F[] {
    return this.feiten.naartoe(soort, this.id).flatMap(({ van }) => vind(this.feiten, Ander, van) ?? []);
  }
}

/** Undefined for what is not public, or not there. */
export function vind<F extends Feit>(feiten: Feiten, Ander: Soort<F>, id: string): F | undefined {
  const toestand = feiten.toestand({ type: Ander.type, id });
  return toestand && new Ander(feiten, id, toestand);
}

/** Each record once, in the order of the first. */
export const eenmaal = <F extends Feit>(records: readonly F[]): F[] => [
  ...new Map(records.map((each) => [each.id, each])).values(),
];
