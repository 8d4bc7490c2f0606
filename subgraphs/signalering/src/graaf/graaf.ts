import type { Toestand, Verband } from "./verbandsoorten";

/** A record by its type and its id: ids are unique within a type only. */
export interface Sleutel {
  type: string;
  id: string;
}

export const naamVan = ({ type, id }: Sleutel): string => `${type} ${id}`;

/** Records with the facts that tie them: a part of the index, in memory. */
export class Graaf {
  private readonly records = new Map<string, Toestand>();
  private readonly heen = new Map<string, Verband[]>();
  private readonly terug = new Map<string, Verband[]>();

  addRecord(sleutel: Sleutel, toestand: Toestand): void {
    this.records.set(naamVan(sleutel), toestand);
  }

  /** What is no fact is left out: nothing is concluded from it. */
  addVerband(verband: Verband): void {
    if (!verband.feit) return;
    const { soort, van, naar } = verband;
    const al = this.heen.get(`${soort} ${van}`) ?? [];
    // The same tie is found from both of its ends.
    if (al.some((each) => each.naar === naar)) return;
    this.heen.set(`${soort} ${van}`, [...al, verband]);
    this.terug.set(`${soort} ${naar}`, [...(this.terug.get(`${soort} ${naar}`) ?? []), verband]);
  }

  record(sleutel: Sleutel): Toestand | undefined {
    return this.records.get(naamVan(sleutel));
  }

  /** All records, and all facts that tie them. */
  *sleutels(): Iterable<Sleutel> {
    for (const naam of this.records.keys()) {
      const space = naam.indexOf(" ");
      yield { type: naam.slice(0, space), id: naam.slice(space + 1) };
    }
  }

  verbanden(): Verband[] {
    return [...this.heen.values()].flat();
  }

  /** The ties of a kind that a record tells of itself, in the order of the others' ids. */
  vanuit(soort: string, id: string): Verband[] {
    return inOrder(this.heen.get(`${soort} ${id}`), "naar");
  }

  /** The ties of a kind that others tell of a record, in the order of the others' ids. */
  naartoe(soort: string, id: string): Verband[] {
    return inOrder(this.terug.get(`${soort} ${id}`), "van");
  }
}

const inOrder = (verbanden: readonly Verband[] = [], by: "van" | "naar"): Verband[] =>
  [...verbanden].sort((one, other) => (one[by] < other[by] ? -1 : Number(one[by] > other[by])));
