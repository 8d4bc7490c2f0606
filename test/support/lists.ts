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
  /** The type of what is in it. */
  node: string;
  /** Empty where there is no choice. */
  orders: string[];
}

const CONNECTION = /Connection$/;
const CHANGE = "Wijziging";

/** What a search of all records gives: no records, but what there is to say of them. */
const HIT = "Zoektreffer";

/** Every list of records of a subgraph, read page by page: those of the root first. */
export const listsOf = (name: SubgraphName): ListField[] =>
  connectionsOf(name).filter(({ node }) => node !== CHANGE && node !== HIT);

/** Every list of changes: the feed of the subgraph first, then the history of each kind of record. */
export const changeListsOf = (name: SubgraphName): ListField[] => connectionsOf(name).filter(({ node }) => node === CHANGE);

function connectionsOf(name: SubgraphName): ListField[] {
  const schema = schemaOf(name);
  return fieldsOf(schema)
    .filter(({ field }) => CONNECTION.test(getNamedType(field.type).name))
    .map(({ type, field }) => {
      const order = field.args.find((arg) => arg.name === "volgorde");
      const orders = order && getNamedType(order.type);
      return {
        title: `${type.name}.${field.name}`,
        schema,
        type,
        field,
        node: getNamedType(field.type).name.replace(CONNECTION, ""),
        orders: isEnumType(orders) ? orders.getValues().map((value) => value.name) : [],
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
export function readLists(
  subgraph: RunningSubgraph,
  list: ListField,
  args: ListArguments,
  references: Reference[] = [],
): Promise<ListPage[]> {
  // A change is told by the record that was changed.
  const id = list.node === CHANGE ? "id: recordId" : "id";
  const selection = `edges { cursor node { ${id} } } nodes { ${id} }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totaal`;
  return readEach(subgraph, list, selection, args, references);
}

/** How many there are in the list below each parent, of all that match a search. */
export async function readTotals(
  subgraph: RunningSubgraph,
  list: ListField,
  zoek: string | undefined,
  references: Reference[],
): Promise<number[]> {
  const lists = await readEach<{ totaal: number }>(subgraph, list, "totaal", { first: 1, zoek }, references);
  return lists.map(({ totaal }) => totaal);
}

async function readEach<T>(
  subgraph: RunningSubgraph,
  { type, field, schema, title }: ListField,
  selected: string,
  args: ListArguments,
  references: Reference[],
): Promise<T[]> {
  const given = field.args.filter((arg) => arg.name in args);
  const { objects, errors } = await readFields(subgraph, type, schema, {
    definitions: given.map((arg) => `$${arg.name}: ${arg.type}`).join(", "),
    selection: `list: ${field.name}(${given.map((arg) => `${arg.name}: $${arg.name}`).join(", ")}) { ${selected} }`,
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

export const cursorsOf = (pages: ListPage[]): string[] => pages.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
