import { referencesTo } from "./references";
import { cursorsOf, idsOf, readLists, readTotals, walkPages, type ListArguments, type ListField, type ListPage } from "./lists";
import type { RunningSubgraph } from "./subgraph";

/** A page size that makes a walk of some four pages, the last of them short: a first, a last, and what lies between. */
function unevenSize(total: number): number {
  let size = Math.min(Math.ceil(total / 4) + 1, 90);
  while (total > 1 && total % size === 0) size++;
  return size;
}

interface FullList {
  total: number;
  read: (args: ListArguments) => Promise<ListPage>;
}

type Narrowing = Omit<ListArguments, "first" | "after">;

/** Walks the lists of a subgraph page by page: that of the root, or that below the parent that has most. */
export class PageWalker {
  private readonly fullest = new Map<string, Promise<FullList>>();

  constructor(private readonly subgraph: RunningSubgraph) {}

  /** Of the lists that a field gives the longest, whatever page of it. */
  fullestList(list: ListField, zoek?: string): Promise<FullList> {
    const key = `${list.title} ${zoek ?? ""}`;
    if (!this.fullest.has(key)) this.fullest.set(key, this.findFullest(list, zoek));
    return this.fullest.get(key)!;
  }

  private async findFullest(list: ListField, zoek?: string): Promise<FullList> {
    const references = await referencesTo(list.type.name);
    const totals = await readTotals(this.subgraph, list, zoek, references);
    const total = Math.max(...totals);
    const place = totals.indexOf(total);
    const parents = references.slice(place, place + 1);
    // Without references the answer has all parents.
    const answerPlace = references.length > 0 ? 0 : place;
    return { total, read: async (args) => (await readLists(this.subgraph, list, args, parents))[answerPlace] };
  }

  /** Walks the whole list and checks each page. @returns the ids in the order in which they came */
  async expectWholeWalk(list: ListField, narrowing: Narrowing): Promise<string[]> {
    return idsOf(await this.expectPages(list, narrowing));
  }

  /** As `expectWholeWalk`. @returns the pages */
  async expectPages(list: ListField, narrowing: Narrowing): Promise<ListPage[]> {
    const { total, read } = await this.fullestList(list, narrowing.zoek);
    const first = unevenSize(total);
    const pages = await walkPages((after) => read({ ...narrowing, first, after }));

    expect(idsOf(pages)).toHaveLength(total);
    expect(new Set(cursorsOf(pages)).size).toBe(total);
    pages.forEach(({ edges, nodes, pageInfo, totaal }, place) => {
      expect(nodes).toHaveLength(place < pages.length - 1 ? first : total - first * (pages.length - 1));
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(totaal).toBe(total);
      expect(pageInfo).toEqual({
        hasNextPage: place < pages.length - 1,
        hasPreviousPage: place > 0,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      });
    });
    return pages;
  }

  /** The ids of the whole list on the largest pages there are. */
  async idsOnLargePages(list: ListField, narrowing: Narrowing): Promise<string[]> {
    const { read } = await this.fullestList(list, narrowing.zoek);
    return idsOf(await walkPages((after) => read({ ...narrowing, first: 100, after })));
  }
}
