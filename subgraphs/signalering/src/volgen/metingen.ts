import { today } from "@pakketgraaf/begrippen";
import { type Connections, type Metrics, ofDay } from "@pakketgraaf/subgraph";
import { TIJDVAK } from "../signaal/signaal.links";
import { type Bladzijde, type Bron, BRONNEN, type Feed } from "./feed";
import { readStanden } from "./stand";

/** A feed that counts what was read of it. */
export class CountedFeed implements Feed {
  readonly lines = new Map<Bron, number>(BRONNEN.map((bron) => [bron, 0]));

  constructor(private readonly feed: Feed) {}

  async lees(bron: Bron, na: string | null): Promise<Bladzijde> {
    const bladzijde = await this.feed.lees(bron, na);
    this.lines.set(bron, this.lines.get(bron)! + bladzijde.wijzigingen.length);
    return bladzijde;
  }
}

/** Measures how the feeds are followed, and what comes of it. */
export function meet(metrics: Metrics, { open }: Connections, { lines }: CountedFeed): void {
  metrics.add({
    kind: "counter",
    name: "signalering_lines_total",
    help: "Lines that were read of the feed of a party",
    label: "source",
    read: async () => lines,
  });
  metrics.add({
    kind: "gauge",
    name: "signalering_lag_seconds",
    help: "How long ago the index was known to have all that a party had recorded; absent while it never was",
    label: "source",
    read: async () => {
      const standen = open.isInitialized ? await readStanden(open) : [];
      return new Map(standen.flatMap(({ bron, achterstand }) => (achterstand === null ? [] : [[bron, achterstand]])));
    },
  });
  metrics.add({
    kind: "gauge",
    name: "signalering_signals",
    help: "Signals of today, by rule",
    label: "rule",
    read: async () => {
      if (!open.isInitialized) return new Map();
      const rows: { regel: string; aantal: number }[] = await open.query(
        `SELECT regel, count(*)::int AS aantal FROM signaal e WHERE ${ofDay("e", TIJDVAK, "$1")} GROUP BY regel`,
        [today()],
      );
      return new Map(rows.map(({ regel, aantal }) => [regel, aantal]));
    },
  });
}
