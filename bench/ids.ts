import { getNamedType, type GraphQLSchema } from "graphql";
import { recordsOf } from "./kosten/generated";
import type { Ask } from "./beside/case";

const IDS_PER_TYPE = 25;

/** Known ids by the name of their type. */
export async function idsOf(platform: Ask, schema: GraphQLSchema): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  for (const { name, type } of Object.values(schema.getQueryType()!.getFields())) {
    const record = recordsOf(getNamedType(type));
    if (!record?.getFields().id || ids.has(record.name)) continue;
    const { data } = await platform.ask({ name, query: `{ list: ${name}(first: ${IDS_PER_TYPE}) { nodes { id } } }` });
    ids.set(record.name, (data?.list as { nodes: { id: string }[] } | undefined)?.nodes.map(({ id }) => id) ?? []);
  }
  return new Map([...ids].filter(([, found]) => found.length > 0));
}
