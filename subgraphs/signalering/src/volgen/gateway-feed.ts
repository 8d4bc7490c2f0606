import { VOLGEN } from "@pakketgraaf/begrippen";
import type { GatewayClient } from "@pakketgraaf/subgraph";
import { type Bladzijde, type Bron, type Feed, OnbekendeCursor } from "./feed";

interface Lijn {
  wanneer: string;
  soort: "TOEGEVOEGD" | "GEWIJZIGD" | "VERWIJDERD";
  recordType: string;
  recordId: string;
  na: object | null;
}

interface Answer {
  feed: { nodes: Lijn[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } | null;
}

/** Changes on the first page, and at least. */
const FEWEST = 50;
/** Milliseconds in which a page comes that may be larger next time; one that takes as much longer again is to be smaller. */
const QUICK = 200;

/**
 * The feeds of the parties, through the gateway: a party is asked for what everybody may see. Pages are as large as a party
 * gives them quickly: what it does for us keeps nobody else waiting.
 */
export class GatewayFeed implements Feed {
  private readonly sizes = new Map<Bron, number>();

  /** @param most changes on a page: more than 100 takes a scope of its own */
  constructor(
    private readonly gateway: GatewayClient,
    private readonly most = VOLGEN.most,
  ) {}

  async lees(bron: Bron, na: string | null): Promise<Bladzijde> {
    const first = Math.min(this.most, this.sizes.get(bron) ?? FEWEST);
    // Unless it comes, and quickly.
    this.sizes.set(bron, Math.max(FEWEST, Math.floor(first / 2)));
    const begun = performance.now();
    const query = `query Volgen($first: Int!, $after: String) { feed: ${bron}Wijzigingen(first: $first, after: $after) { nodes { wanneer soort recordType recordId na } pageInfo { endCursor hasNextPage } } }`;
    const { status, data, errors } = await this.gateway.ask<Answer>(query, { first, after: na });
    const took = performance.now() - begun;
    if (data?.feed && took < 2 * QUICK) this.sizes.set(bron, took < QUICK ? first * 2 : first);
    if (!data?.feed) {
      const [error] = errors ?? [];
      if (na !== null && error?.extensions?.argument === "after") throw new OnbekendeCursor(bron);
      throw new Error(error?.message ?? `the gateway answered ${status}`);
    }
    const { nodes, pageInfo } = data.feed;
    return {
      wijzigingen: nodes.map(({ recordType, recordId, wanneer, soort, na: toestand }) => ({
        type: recordType,
        id: recordId,
        wanneer,
        na: soort === "VERWIJDERD" ? null : (toestand as Record<string, unknown> | null),
      })),
      cursor: pageInfo.endCursor,
      isLaatste: !pageInfo.hasNextPage,
    };
  }
}
