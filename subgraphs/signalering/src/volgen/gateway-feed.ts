import { VOLGEN } from "@pakketgraaf/begrippen";
import type { GatewayAnswer, GatewayClient } from "@pakketgraaf/subgraph";
import DataLoader from "dataloader";
import { type Bladzijde, type Bron, type Feed, OnbekendeCursor } from "./feed";

interface Lijn {
  wanneer: string;
  soort: "TOEGEVOEGD" | "GEWIJZIGD" | "VERWIJDERD";
  recordType: string;
  recordId: string;
  na: object | null;
}

interface Lijnen {
  nodes: Lijn[];
  pageInfo: { endCursor: string | null; hasNextPage: boolean };
}

interface Vraag {
  bron: Bron;
  /** Cursor of the line after which to read. */
  na: string | null;
}

/** Changes on the first page, and at least. */
const FEWEST = 50;
/** Milliseconds in which a page comes that may be larger next time; one that takes as much longer again is to be smaller. */
const QUICK = 200;
/** Milliseconds in which who has nothing more to read comes to ask together. */
const TOGETHER_MS = 10;

/**
 * The feeds of the parties, through the gateway: a party is asked for what everybody may see. Pages are as large as a party
 * gives them quickly: what it does for us keeps nobody else waiting. Parties that had nothing more, and said so quickly, are
 * asked together the next time, in one request, as most of the time; what that does not answer is asked of the party apart.
 */
export class GatewayFeed implements Feed {
  private readonly sizes = new Map<Bron, number>();
  private readonly atRest = new Set<Bron>();
  private readonly together = new DataLoader<Vraag, Bladzijde | null>((vragen) => this.readTogether(vragen), {
    cache: false,
    batchScheduleFn: (ask) => void setTimeout(ask, TOGETHER_MS),
  });

  /** @param most changes on a page, for who has the scope for so many; others find out how many they may ask for */
  constructor(
    private readonly gateway: GatewayClient,
    private most = VOLGEN.most,
  ) {}

  async lees(bron: Bron, na: string | null): Promise<Bladzijde> {
    // Unless it answers quickly that there is nothing more.
    const together = this.atRest.delete(bron) ? await this.together.load({ bron, na }) : null;
    return together ?? this.readApart({ bron, na });
  }

  private async readApart(vraag: Vraag): Promise<Bladzijde> {
    const { bron, na } = vraag;
    const first = Math.min(this.most, this.sizes.get(bron) ?? FEWEST);
    // Unless it comes, and quickly.
    this.sizes.set(bron, Math.max(FEWEST, Math.floor(first / 2)));
    const { status, data, errors, took } = await this.ask([vraag], first);
    const lijnen = data?.[bron];
    if (lijnen && took < 2 * QUICK) this.sizes.set(bron, took < QUICK ? first * 2 : first);
    if (!lijnen) {
      const [error] = errors ?? [];
      if (error?.extensions?.argument === "first" && first > FEWEST) {
        this.most = Math.floor(first / 2);
        return this.readApart(vraag);
      }
      if (na !== null && error?.extensions?.argument === "after") throw new OnbekendeCursor(bron);
      throw new Error(error?.message ?? `the gateway answered ${status}`);
    }
    return this.pageOf(bron, lijnen, took);
  }

  /** @returns null of who did not answer: asked apart it says why, or keeps nobody else waiting */
  private async readTogether(vragen: readonly Vraag[]): Promise<(Bladzijde | null)[]> {
    const { data, took } = await this.ask(vragen, Math.min(this.most, FEWEST)).catch(() => ({ data: null, took: Infinity }));
    return vragen.map(({ bron }) => {
      const lijnen = data?.[bron];
      return lijnen ? this.pageOf(bron, lijnen, took) : null;
    });
  }

  private async ask(
    vragen: readonly Vraag[],
    first: number,
  ): Promise<GatewayAnswer<Partial<Record<Bron, Lijnen | null>>> & { took: number }> {
    const begun = performance.now();
    const variables = vragen.map(({ bron }) => `, $${bron}: String`).join("");
    const feeds = vragen.map(
      ({ bron }) =>
        `${bron}: ${bron}Wijzigingen(first: $first, after: $${bron}) { nodes { wanneer soort recordType recordId na } pageInfo { endCursor hasNextPage } }`,
    );
    const answer = await this.gateway.ask<Partial<Record<Bron, Lijnen | null>>>(
      `query Volgen($first: Int!${variables}) { ${feeds.join(" ")} }`,
      { first, ...Object.fromEntries(vragen.map(({ bron, na }) => [bron, na])) },
    );
    return { ...answer, took: performance.now() - begun };
  }

  private pageOf(bron: Bron, { nodes, pageInfo }: Lijnen, took: number): Bladzijde {
    if (!pageInfo.hasNextPage && took < QUICK) this.atRest.add(bron);
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
