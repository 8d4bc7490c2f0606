import { isCurrent, readParts, recordFormOf, showState } from "@pakketgraaf/subgraph";
import { loadSubgraph } from "../../../schema/load";
import type { SubgraphName } from "../../../schema/subgraphs";

/** Records as they are, by type and id. */
export type Records = Record<string, Record<string, unknown>>;

interface Line {
  soort: "TOEGEVOEGD" | "GEWIJZIGD" | "VERWIJDERD";
  recordType: string;
  recordId: string;
  na: Record<string, unknown> | null;
}

/** What a mirror has that reads a subgraph's change feed from the start to the end. */
export async function replayFeed(url: string, token: string, subgraph: SubgraphName): Promise<Records> {
  const records: Records = {};
  let after: string | null = null;
  for (;;) {
    const query = `query ($after: String) {
      feed: ${subgraph}Wijzigingen(first: 100, after: $after) {
        nodes { soort recordType recordId na } pageInfo { hasNextPage endCursor }
      }
    }`;
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { after } }),
    });
    const { data, errors } = (await response.json()) as {
      data: { feed: { nodes: Line[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
      errors?: unknown;
    };
    if (errors) throw new Error(JSON.stringify(errors));
    for (const { soort, recordType, recordId, na } of data.feed.nodes) {
      const ofType = (records[recordType] ??= {});
      if (soort === "VERWIJDERD") delete ofType[recordId];
      else ofType[recordId] = na;
    }
    if (!data.feed.pageInfo.hasNextPage) return records;
    after = data.feed.pageInfo.endCursor;
  }
}

/**
 * What the tables of a subgraph hold, as its own organisation sees them: every record that has not ended with its lists, in
 * the form of a state.
 * @param writerUrl address of the database for the role that sees all
 */
export async function tablesOf(name: SubgraphName, writerUrl: string): Promise<Records> {
  const dataSource = await loadSubgraph(name).createDataSource(writerUrl, name).initialize();
  try {
    const records: Records = {};
    const { schema } = await loadSubgraph(name).createSchema();
    for (const { target, columns, name: type } of dataSource.entityMetadatas) {
      if (!columns.some(({ propertyName }) => propertyName === "recordVersie")) continue;
      const rows = await dataSource.getRepository<{ id: string }>(target).createQueryBuilder("e").where(isCurrent(type, "e.id")).getMany();
      const kind = loadSubgraph(name).kinds.find((each) => each.type === type)!;
      const form = recordFormOf(schema, kind);
      const parts = await readParts(dataSource.manager, kind, rows.map(({ id }) => id));
      const whole = rows.map((row) => ({ ...row, ...parts.get(row.id) }));
      const shown = whole.map((row) => [row.id, showState(kind, form, JSON.parse(JSON.stringify(row)))]);
      records[type] = Object.fromEntries(shown) as Record<string, Record<string, unknown>>;
    }
    return records;
  } finally {
    await dataSource.destroy();
  }
}
