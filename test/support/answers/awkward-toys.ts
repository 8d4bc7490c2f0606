import type { Toy } from "../toy-graph";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7",
  import: ["@key", "@requires", "@external", "@shareable", "@interfaceObject"])`;

const ITEMS = ["1", "2", "3"];
const PRICES: Record<string, number> = { EUR: 10, USD: 12 };

const item = (id: string) => ({
  __typename: "Item",
  id,
  title: `item ${id}`,
  kind: id === "1" ? "BOOK" : "DISC",
  mass: Number(id) - 1,
  size: { width: Number(id) * 2 },
  parts: Array.from({ length: Number(id) }, (_, place) => ({ code: `${id}-${place}`, count: place })),
  maker: id === "3" ? null : maker(id),
  price: ({ currency = "EUR" }: { currency?: string }) => PRICES[currency] * Number(id),
});
const maker = (id: string) => ({ code: `m${id}`, label: `maker ${id}`, country: { name: id === "1" ? "NL" : "BE", population: 17 } });
const shelf = (id: string) => ({
  __typename: "Shelf",
  id,
  title: `shelf ${id}`,
  mass: `heavy ${id}`,
  size: { width: 100 },
  items: ({ first = 3 }: { first?: number }) => ITEMS.slice(0, first).map(item),
});
const note = { __typename: "Note", id: "n", title: "note", mass: 0.5, text: "" };
const reference = { __resolveReference: <T>(it: T): T => it };

/**
 * A graph with all by which a planner's own names can meet a client's: keys of several fields and nested ones, required
 * fields with and without arguments and below lists, types that share a name for different things, value types of two
 * subgraphs, an interface that another subgraph adds to.
 */
export const AWKWARD_TOYS: Record<string, Toy> = {
  catalogue: {
    typeDefs: `${LINK}
      enum Kind { BOOK DISC }
      enum Currency { EUR USD }
      type Query {
        item(id: ID!): Item
        items(first: Int! = 2): [Item!]
        node(id: ID!): Node
        nodes: [Node!]!
        found: [Found!]!
        shelf: Shelf
      }
      interface Node @key(fields: "id") { id: ID! title: String size: Size }
      union Found = Item | Shelf | Note
      type Item implements Node @key(fields: "id") {
        id: ID! title: String kind: Kind mass: Int size: Size @shareable parts: [Part!]! maker: Maker price(currency: Currency = EUR): Int
      }
      type Part @shareable { code: String! count: Int }
      type Size @shareable { width: Int }
      type Maker @key(fields: "code country { name }") { code: String! label: String country: Country! }
      type Country @shareable { name: String! population: Int }
      type Shelf implements Node @key(fields: "id") { id: ID! title: String mass: String size: Size items(first: Int = 3): [Item!]! }
      type Note { id: ID! title: String mass: Float text: String }`,
    resolvers: {
      Query: {
        item: (_: unknown, { id }: { id: string }) => (ITEMS.includes(id) ? item(id) : null),
        items: (_: unknown, { first }: { first: number }) => ITEMS.slice(0, first).map(item),
        node: (_: unknown, { id }: { id: string }) => (id === "s" ? shelf(id) : ITEMS.includes(id) ? item(id) : null),
        nodes: () => [item("2"), shelf("s"), item("1")],
        found: () => [shelf("s"), item("1"), note],
        shelf: () => shelf("s"),
      },
      Node: { __resolveReference: ({ id }: { id: string }) => (id === "s" ? shelf(id) : item(id)) },
      Item: { __resolveReference: ({ id }: { id: string }) => item(id) },
      Shelf: { __resolveReference: ({ id }: { id: string }) => shelf(id) },
      Maker: { __resolveReference: ({ code }: { code: string }) => maker(code.slice(1)) },
    },
  },
  stock: {
    typeDefs: `${LINK}
      enum Currency { EUR USD }
      type Item @key(fields: "id") {
        id: ID!
        parts: [Part!]! @external
        price(currency: Currency = EUR): Int @external
        total: Int @requires(fields: "parts { code count }")
        taxed: Int @requires(fields: "price(currency: USD)")
        related: [Item!]
        shelf: Shelf
        depth: Size @shareable
      }
      type Part @shareable { code: String! count: Int }
      type Size @shareable { width: Int }
      type Shelf @key(fields: "id") {
        id: ID!
        items(first: Int = 3): [Item!]! @external
        free: Int @requires(fields: "items { id }")
      }`,
    resolvers: {
      Item: {
        ...reference,
        total: ({ parts }: { parts: { code: string; count: number }[] }) =>
          parts.reduce((sum, { code, count }) => sum + count + code.length, 0),
        taxed: ({ price }: { price: number }) => price * 2,
        related: ({ id }: { id: string }) => ITEMS.filter((each) => each !== id).map((each) => ({ id: each })),
        shelf: () => ({ id: "s" }),
        depth: ({ id }: { id: string }) => ({ width: Number(id) }),
      },
      Shelf: { ...reference, free: ({ items }: { items: unknown[] }) => 10 - items.length },
    },
  },
  reviews: {
    typeDefs: `${LINK}
      type Query { best: Item }
      type Maker @key(fields: "code country { name }") { code: String! country: Country! stars: Int }
      type Country @shareable { name: String! }
      type Item @key(fields: "id") { id: ID! verdict: String }`,
    resolvers: {
      Query: { best: () => ({ id: "2" }) },
      Maker: {
        ...reference,
        stars: ({ code, country }: { code: string; country: { name: string } }) => code.length + country.name.length,
      },
      Item: { ...reference, verdict: ({ id }: { id: string }) => `good ${id}` },
    },
  },
  notes: {
    typeDefs: `${LINK}
      type Node @key(fields: "id") @interfaceObject { id: ID! note: String likes(least: Int! = 1): [Like!]! }
      type Like { id: ID! by: String title: Int }`,
    resolvers: {
      Node: {
        ...reference,
        note: ({ id }: { id: string }) => `on ${id}`,
        likes: ({ id }: { id: string }, { least }: { least: number }) => [{ id: `l${id}`, by: `by ${least}`, title: 0 }],
      },
    },
  },
};
