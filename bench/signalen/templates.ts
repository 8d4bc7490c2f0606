import { ChangeLoader } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../schema/load";
import type { SubgraphName } from "../../schema/subgraphs";

/** The parties whose feeds are followed. */
export const PARTIES = ["zorginstituut", "zonmw", "verzekeraars", "nza"] as const;
export type Party = (typeof PARTIES)[number];

/** The state of a record as its party's feed shows it. */
export type State = Readonly<Record<string, unknown>>;

/** A real record, after which others are made. */
export interface Template {
  party: Party;
  type: string;
  id: string;
  state: State;
}

const PAGE = 1000;

/** All real records that everybody may see, as they became last. @param reader of the database of each party */
export async function readTemplates(reader: (name: SubgraphName) => string): Promise<Template[]> {
  const all = await Promise.all(PARTIES.map((party) => readFeed(party, reader(party))));
  return all.flat();
}

async function readFeed(party: Party, url: string): Promise<Template[]> {
  const subgraph = loadSubgraph(party);
  const { schema } = await subgraph.createSchema();
  const open = await subgraph.createDataSource(url).initialize();
  const last = new Map<string, Template>();
  try {
    const loader = new ChangeLoader(open, subgraph.kinds);
    for (let after: string | null = null, more = true; more; ) {
      const { edges, hasNextPage } = await loader.feed({ first: PAGE, after }, {}, PAGE).page();
      for (const { node } of edges) {
        const { record_type: type, record_id: id } = node;
        if (node.kind === "REMOVED") last.delete(`${type} ${id}`);
        else last.set(`${type} ${id}`, { party, type, id, state: loader.shown(schema, type, node.after) as State });
      }
      after = edges.at(-1)?.cursor ?? after;
      more = hasNextPage;
    }
  } finally {
    await open.destroy();
  }
  return [...last.values()];
}
