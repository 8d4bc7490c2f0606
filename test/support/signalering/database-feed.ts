import { ChangeLoader, UserInputError, type Subgraph } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { loadSubgraph } from "../../../schema/load";
import { type Bladzijde, type Bron, type Feed, OnbekendeCursor } from "../../../subgraphs/signalering/src/volgen/feed";

/** Lines on a page. */
const FIRST = 1000;

/** The feeds as they lie in databases, without a gateway: for an index that is made once. */
export class DatabaseFeed implements Feed {
  /** @param open of each party what everybody may see */
  constructor(private readonly open: (bron: Bron) => DataSource) {}

  async lees(bron: Bron, na: string | null): Promise<Bladzijde> {
    const subgraph: Subgraph = loadSubgraph(bron);
    const { schema } = await subgraph.createSchema();
    const loader = new ChangeLoader(this.open(bron), subgraph.kinds);
    await loader.check({ first: FIRST, after: na }).catch((error: unknown) => {
      throw error instanceof UserInputError ? new OnbekendeCursor(bron) : error;
    });
    const { edges, hasNextPage } = await loader.feed({ first: FIRST, after: na }, {}, FIRST).page();
    return {
      wijzigingen: edges.map(({ node }) => ({
        type: node.record_type,
        id: node.record_id,
        wanneer: node.at.toISOString(),
        na: node.kind === "REMOVED" ? null : (loader.shown(schema, node.record_type, node.after) as Record<string, unknown>),
      })),
      cursor: edges.at(-1)?.cursor ?? na,
      isLaatste: !hasNextPage,
    };
  }
}
