import { today } from "@pakketgraaf/begrippen";
import { type Connections, type Metrics, ofDay } from "@pakketgraaf/subgraph";
import { TIJDVAK } from "../signaal/signaal.links";
import { type Bladzijde, type Bron, BRONNEN, type Feed } from "./feed";
import { readStanden } from "./stand";

/** Lines that were read of each feed. */
export type Gelezen = Map<Bron, number>;

/** A feed that tells how much was read of it. */
export class CountedFeed implements Feed {
  constructor(
    private readonly feed: Feed,
    private readonly tell: (gelezen: Gelezen) => void,
  ) {}

  async lees(bron: Bron, na: string | null): Promise<Bladzijde> {
    const bladzijde = await this.feed.lees(bron, na);
    if (bladzijde.wijzigingen.length > 0) this.tell(new Map([[bron, bladzijde.wijzigingen.length]]));
    return bladzijde;
  }
}

/** Measures how the feeds are followed, and what comes of it. */
export function meet(metrics: Metrics, { open }: Connections, gelezen: Gelezen): void {
  metrics.add({
    kind: "counter",
    name: "signalering_lines_total",
    help: "Lines that were read of the feed of a party",
    label: "source",
    read: async () => new Map(BRONNEN.map((bron) => [bron, gelezen.get(bron) ?? 0])),
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
