import type { RunningSubgraph } from "../../support/subgraph";

interface Page {
  nodes: Record<string, unknown>[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totaal: number;
}

/** Whether a field at the root gives a list, a list in pages, or one record. */
async function formOf(subgraph: RunningSubgraph, list: string): Promise<"list" | "pages" | "record"> {
  const { data } = await subgraph.query(`{ __type(name: "Query") { fields { name type { kind name } } } }`);
  const field = data.__type.fields.find(({ name }: { name: string }) => name === list);
  if (!field) throw new Error(`the API has no list "${list}"`);
  if (field.type.kind !== "OBJECT") return "list";
  return field.type.name.endsWith("Connection") ? "pages" : "record";
}

/** Every record of a list at the root, over HTTP, page after page. */
export async function readAll<T = Record<string, any> & { id: string }>(
  subgraph: RunningSubgraph,
  list: string,
  selection: string,
  filter = "{}",
): Promise<T[]> {
  const form = await formOf(subgraph, list);
  if (form !== "pages") return [await ask(subgraph, list, `{ ${list} { id ${selection} } }`)].flat();
  const records: Record<string, unknown>[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) {
      ${list}(first: 100, after: $after, filter: ${filter}) { nodes { id ${selection} } pageInfo { hasNextPage endCursor } totaal }
    }`;
    const page: Page = await ask(subgraph, list, query, { after });
    records.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) {
      if (records.length !== page.totaal) throw new Error(`${list}: read ${records.length} of ${page.totaal} records`);
      return records as T[];
    }
    after = page.pageInfo.endCursor;
  }
}

async function ask(
  subgraph: RunningSubgraph,
  field: string,
  query: string,
  variables?: Record<string, unknown>,
): Promise<any> {
  const { data, errors } = await subgraph.query(query, variables);
  if (errors) throw new Error(errors.map(({ message }) => message).join("\n"));
  return data[field];
}
