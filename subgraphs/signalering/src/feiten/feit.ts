import type { Sleutel } from "../graaf/graaf";
import { type Toestand, VERBANDSOORTEN, verbandenVan } from "../graaf/verbandsoorten";
import type { Feiten } from "./feiten";

export interface Soort<F extends Feit> {
  new (feiten: Feiten, id: string, toestand: Toestand): F;
  readonly type: string;
}

/** A record of the index, as rules read it: what it says itself, and the way to others. */
export abstract class Feit {
  private readonly heen = new Map<string, readonly Feit[]>();
  private readonly terug = new Map<string, readonly Feit[]>();

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
  bij<F extends Feit>(Ander: Soort<F>): readonly F[] {
    const { soort, isEigen } = wegVan((this.constructor as Soort<Feit>).type, Ander.type);
    return isEigen ? this.vanuit(Ander, soort) : this.naartoe(Ander, soort);
  }

  /** The ids that a field, or a list, of this one names as a fact: also of records that are out of sight. */
  protected noemt(soort: string): readonly string[] {
    const known = genoemd.get(this.toestand) ?? new Map<string, string[]>();
    genoemd.set(this.toestand, known);
    let ids = known.get(soort);
    if (!ids) {
      const verbanden = verbandenVan(this.sleutel.type, this.id, this.toestand);
      ids = verbanden.filter((verband) => verband.soort === soort && verband.feit).map(({ naar }) => naar);
      known.set(soort, ids);
    }
    return ids;
  }

  /** The records that a field, or a list, of this one names. */
  protected vanuit<F extends Feit>(Ander: Soort<F>, soort: string): readonly F[] {
    let found = this.heen.get(soort);
    if (!found) {
      found = this.feiten.vanuit(soort, this.id).flatMap(({ naar }) => vind(this.feiten, Ander, naar) ?? []);
      this.heen.set(soort, found);
    }
    return found as readonly F[];
  }

  /** The records of which a field, or a list, names this one. */
  protected naartoe<F extends Feit>(Ander: Soort<F>, soort: string): readonly F[] {
    let found = this.terug.get(soort);
    if (!found) {
      found = this.feiten.naartoe(soort, this.id).flatMap(({ van }) => vind(this.feiten, Ander, van) ?? []);
      this.terug.set(soort, found);
    }
    return found as readonly F[];
  }
}

/** By what a record says, and a kind of tie: the ids that it names. On every day they are the same. */
const genoemd = new WeakMap<Toestand, Map<string, string[]>>();

/** How records of two types are tied, and whether it is those of the first that tell it. */
interface Weg {
  soort: string;
  isEigen: boolean;
}

const wegen = new Map<string, Map<string, Weg>>();

/** Rules ask it of every record that they look at: it is looked up once. */
function wegVan(type: string, ander: string): Weg {
  let ofType = wegen.get(type);
  if (!ofType) wegen.set(type, (ofType = new Map()));
  let weg = ofType.get(ander);
  if (!weg) {
    const found = Object.entries(VERBANDSOORTEN).filter(
      ([, { van, naar }]) => (van === type && naar === ander) || (van === ander && naar === type),
    );
    if (found.length !== 1 || type === ander) throw new Error(`${type} and ${ander} are not tied in one way`);
    const [[soort, { van }]] = found;
    weg = { soort, isEigen: van === type };
    ofType.set(ander, weg);
  }
  return weg;
}

/** Undefined for what is not public, or not there. */
export const vind = <F extends Feit>(feiten: Feiten, Ander: Soort<F>, id: string): F | undefined =>
  feiten.eenmaal({ type: Ander.type, id }, (toestand) => new Ander(feiten, id, toestand));

/** Each record once, in the order of the first. */
export const eenmaal = <F extends Feit>(records: readonly F[]): F[] => [
  ...new Map(records.map((each) => [each.id, each])).values(),
];
