import { getNamedType, isEnumType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import type { SubgraphName } from "../../schema/subgraphs";
import { fieldsOf, readFields, schemaOf, type Field, type Reference } from "./schema-walk";
import type { RunningSubgraph } from "./subgraph";

/** A field that gives a list page by page. */
export interface ListField {
  title: string;
  schema: GraphQLSchema;
  /** `Query` for a root list. */
  type: GraphQLObjectType;
  field: Field;
  /** The type of its records. */
  node: string;
  orders: string[];
}

const CONNECTION = /Connection$/;

/** Every list of a subgraph that is read page by page: those of the root first. */
export function listsOf(name: SubgraphName): ListField[] {
  const schema = schemaOf(name);
  return fieldsOf(schema)
    .filter(({ field }) => CONNECTION.test(getNamedType(field.type).name))
    .map(({ type, field }) => {
      const order = getNamedType(field.args.find((arg) => arg.name === "volgorde")!.type);
      return {
        title: `${type.name}.${field.name}`,
        schema,
        type,
        field,
        node: getNamedType(field.type).name.replace(CONNECTION, ""),
        orders: isEnumType(order) ? order.getValues().map((value) => value.name) : [],
      };
    })
    .sort((a, b) => Number(b.type.name === "Query") - Number(a.type.name === "Query"));
}

export interface ListArguments {
  first: number;
  after?: string;
  zoek?: string;
  volgorde?: string;
}

export interface ListPage {
  edges: { cursor: string; node: { id: string } }[];
  nodes: { id: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totaal: number;
}

/** The same page of the list below each parent; of a root list the only one. */
export async function readLists(
  subgraph: RunningSubgraph,
  { type, field, node, schema, title }: ListField,
  args: ListArguments,
  references: Reference[] = [],
): Promise<ListPage[]> {
  const { objects, errors } = await readFields(subgraph, type, schema, {
    definitions: `$first: Int!, $after: String, $zoek: String, $volgorde: ${node}Volgorde`,
    selection: `list: ${field.name}(first: $first, after: $after, zoek: $zoek, volgorde: $volgorde) {
      edges { cursor node { id } } nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totaal
    }`,
    variables: { ...args },
    references,
  });
  if (errors) throw new Error(`${title} ${JSON.stringify(args)}: ${JSON.stringify(errors)}`);
  return objects!.map(({ list }) => list);
}

/** All pages of one list, from its first to its last. */
export async function walkPages(read: (after?: string) => Promise<ListPage>): Promise<ListPage[]> {
  const pages = [await read()];
  for (let last = pages[0]; last.pageInfo.hasNextPage; pages.push(last)) {
    if (pages.length > last.totaal) throw new Error(`a list of ${last.totaal} does not end`);
    last = await read(last.pageInfo.endCursor!);
  }
  return pages;
}

export const idsOf = (pages: ListPage[]): string[] => pages.flatMap(({ nodes }) => nodes.map(({ id }) => id));
