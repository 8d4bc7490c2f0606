import { type Bladzijde, type Bron, type Feed, OnbekendeCursor, type Wijziging } from "../../../subgraphs/signalering/src/volgen/feed";

/** Feeds as a test writes them. */
export class WrittenFeed implements Feed {
  readonly lines: Record<Bron, Wijziging[]> = { zorginstituut: [], zonmw: [], verzekeraars: [], nza: [] };
  readonly away = new Set<Bron>();
  readonly asked: [Bron, string | null][] = [];
  /** Another one has other cursors. */
  database = 1;

  constructor(private readonly size: number) {}

  async lees(bron: Bron, na: string | null): Promise<Bladzijde> {
    this.asked.push([bron, na]);
    if (this.away.has(bron)) throw new Error("away");
    const [database, place] = na?.split(":").map(Number) ?? [this.database, 0];
    if (database !== this.database) throw new OnbekendeCursor(bron);
    const wijzigingen = this.lines[bron].slice(place, place + this.size);
    const end = place + wijzigingen.length;
    return { wijzigingen, cursor: end === 0 ? null : `${this.database}:${end}`, isLaatste: end === this.lines[bron].length };
  }
}

export const line = (type: string, id: string, na: object | null): Wijziging => ({ type, id, wanneer: "2026-01-01T00:00:00.000Z", na: na as Wijziging["na"] });
