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

/** The feeds of the parties, through the gateway: a party is asked for what everybody may see. */
export class GatewayFeed implements Feed {
  /** @param first changes on a page: more than 100 takes a scope of its own */
  constructor(
    private readonly gateway: GatewayClient,
    private readonly first = VOLGEN.most,
  ) {}

  async lees(bron: Bron, na: string | null): Promise<Bladzijde> {
    const query = `query Volgen($first: Int!, $after: String) { feed: ${bron}Wijzigingen(first: $first, after: $after) { nodes { wanneer soort recordType recordId na } pageInfo { endCursor hasNextPage } } }`;
    const { status, data, errors } = await this.gateway.ask<Answer>(query, { first: this.first, after: na });
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
