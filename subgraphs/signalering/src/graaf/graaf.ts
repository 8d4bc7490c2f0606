import type { Toestand, Verband } from "./verbandsoorten";

/** A record by its type and its id: ids are unique within a type only. */
export interface Sleutel {
  type: string;
  id: string;
}

export const naamVan = ({ type, id }: Sleutel): string => `${type} ${id}`;

/** Ties with one end in common, by which of their ends they differ. */
class Bundel {
  private readonly verbanden: Verband[] = [];
  private isInOrder = true;

  constructor(private readonly by: "van" | "naar") {}

  add(verband: Verband): void {
    this.verbanden.push(verband);
    this.isInOrder = false;
  }

  /** In the order of the others' ids. */
  inOrder(): readonly Verband[] {
    const { by } = this;
    if (!this.isInOrder) this.verbanden.sort((one, other) => (one[by] < other[by] ? -1 : Number(one[by] > other[by])));
    this.isInOrder = true;
    return this.verbanden;
  }
}

const GEEN: readonly Verband[] = [];

/** Records with the facts that tie them: a part of the index, in memory. */
export class Graaf {
  private readonly records = new Map<string, Map<string, Toestand>>();
  private readonly heen = new Map<string, Map<string, Bundel>>();
  private readonly terug = new Map<string, Map<string, Bundel>>();
  private readonly known = new Set<string>();

  addRecord({ type, id }: Sleutel, toestand: Toestand): void {
    within(this.records, type).set(id, toestand);
  }

  /** What is no fact is left out: nothing is concluded from it. */
  addVerband(verband: Verband): void {
    if (!verband.feit) return;
    const { soort, van, naar } = verband;
    // The same tie is found from both of its ends.
    const name = `${soort}\n${van}\n${naar}`;
    if (this.known.has(name)) return;
    this.known.add(name);
    bundelOf(within(this.heen, soort), van, "naar").add(verband);
    bundelOf(within(this.terug, soort), naar, "van").add(verband);
  }

  /** Together with another part of the index. */
  met(ander: Graaf): Graaf {
    const samen = new Graaf();
    for (const deel of [this, ander]) {
      for (const sleutel of deel.sleutels()) samen.addRecord(sleutel, deel.record(sleutel)!);
      for (const verband of deel.verbanden()) samen.addVerband(verband);
    }
    return samen;
  }

  record({ type, id }: Sleutel): Toestand | undefined {
    return this.records.get(type)?.get(id);
  }

  /** All records, and all facts that tie them. */
  *sleutels(): Iterable<Sleutel> {
    for (const [type, ofType] of this.records) for (const id of ofType.keys()) yield { type, id };
  }

  verbanden(): Verband[] {
    return [...this.heen.values()].flatMap((bundels) => [...bundels.values()].flatMap((bundel) => bundel.inOrder()));
  }

  /** The ties of a kind that a record tells of itself, in the order of the others' ids. */
  vanuit(soort: string, id: string): readonly Verband[] {
    return this.heen.get(soort)?.get(id)?.inOrder() ?? GEEN;
  }

  /** The ties of a kind that others tell of a record, in the order of the others' ids. */
  naartoe(soort: string, id: string): readonly Verband[] {
    return this.terug.get(soort)?.get(id)?.inOrder() ?? GEEN;
  }
}

function within<V>(maps: Map<string, Map<string, V>>, name: string): Map<string, V> {
  let map = maps.get(name);
  if (!map) maps.set(name, (map = new Map()));
  return map;
}

function bundelOf(bundels: Map<string, Bundel>, id: string, by: "van" | "naar"): Bundel {
  let bundel = bundels.get(id);
  if (!bundel) bundels.set(id, (bundel = new Bundel(by)));
  return bundel;
}
