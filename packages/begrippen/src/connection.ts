import type { Context, Edge, FieldsOf, List } from "@pakketgraaf/subgraph";
import { Ctx, Directive, Field, Int, ObjectType, type ClassType } from "type-graphql";
import { Bron } from "./bron";
import { Grondslag } from "./grondslag";
import type { Verantwoording } from "./verband";

@Directive("@shareable")
@ObjectType({ description: "Plaats van een bladzijde in een lijst." })
export class PageInfo {
  @Field(() => Boolean, { description: "Of er na deze bladzijde nog records zijn." })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Of er voor deze bladzijde records zijn." })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: "Cursor van het eerste record op deze bladzijde." })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor van het laatste record; geef die als `after` voor de volgende bladzijde." })
  endCursor: string | null;
}

/** Where the page of a list begins and ends. */
export async function pageInfoOf(list: List<unknown>): Promise<PageInfo> {
  const { edges, hasNextPage } = await list.page();
  return {
    hasNextPage,
    hasPreviousPage: list.startsAfterCursor,
    startCursor: edges.at(0)?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
}

/** What an edge tells of the link that it runs over, beside its grounds: its links tell it by the field's name. */
export type LinkFields = Record<string, { type: () => object; description: string }>;

/** A record in a list that is ranked: by what, and the value that it has there, as text. */
export interface Ranked<T, I> {
  node: T;
  by: I;
  key: string;
}

/** What an edge tells beside what every edge tells. */
interface EdgeTells<T> {
  /** Of the link that it runs over, beside its grounds; null in a list that runs over none, or over another. */
  ofLink?: LinkFields;
  /** Of what it is ranked by; null in a list that is not ranked. */
  rank?: FieldsOf<Ranked<T, never>>;
}

/**
 * The GraphQL type of a list of `Node`: `<Node>Connection` with `<Node>Edge`.
 * @param meervoud for the descriptions
 */
export function connectionOf<T extends object>(
  Node: ClassType<T>,
  meervoud: string,
  { ofLink = {}, rank = {} }: EdgeTells<T> = {},
) {
  const name = Node.name;

  @ObjectType(`${name}Edge`, { description: `Een van de ${meervoud} in een lijst.` })
  class EdgeType {
    constructor(private readonly edge: Edge<T>) {
      this.node = edge.node;
      this.ground = edge.ground as Grondslag | null;
      this.ranked = edge.ranked as EdgeType["ranked"];
      this.told = edge.told as EdgeType["told"];
    }

    @Field(() => String, { description: "Plaats in de lijst, voor `after`." })
    cursor(): string {
      return this.edge.cursor;
    }

    @Field(() => Node, { description: "Het record." })
    node: T;

    @Field(() => Grondslag, {
      name: "grondslag",
      nullable: true,
      description:
        "Waarop de koppeling met het record erboven berust, over meer koppelingen de zwakste daarvan; null in een lijst die niet door een koppeling loopt.",
    })
    ground: Grondslag | null;

    ranked?: Omit<Ranked<T, never>, "node">;

    told?: () => Promise<(Partial<Verantwoording> & Record<string, unknown>) | null>;

    @Field(() => String, {
      nullable: true,
      description: "Waarom de koppeling er is, in woorden; over meer koppelingen die met dit record. Null als dat niet is vastgelegd.",
    })
    async onderbouwing(): Promise<string | null> {
      return (await this.told?.())?.onderbouwing ?? null;
    }

    @Field(() => Bron, {
      nullable: true,
      description: "Waar de koppeling uit blijkt; over meer koppelingen die met dit record. Null als dat niet is vastgelegd.",
    })
    async bron(): Promise<Bron | null> {
      return (await this.told?.())?.bron ?? null;
    }
  }
  const edge = EdgeType.prototype;
  for (const [field, { type, description }] of Object.entries(ofLink)) {
    const value = async function (this: EdgeType): Promise<unknown> {
      return (await this.told?.())?.[field] ?? null;
    };
    Object.defineProperty(edge, field, { value });
    Field(type, { nullable: true, description })(edge, field, { value });
  }
  for (const [field, { type, resolve, ...ofField }] of Object.entries(rank)) {
    const read = function (this: EdgeType, context: Context): unknown {
      return this.ranked ? resolve({ ...this.ranked, node: this.node }, context, undefined as never) : null;
    };
    Object.defineProperty(edge, field, { value: read, writable: true, configurable: true });
    Ctx()(edge, field, 0);
    Field(type, { ...ofField, nullable: true })(edge, field, Object.getOwnPropertyDescriptor(edge, field)!);
  }

  @ObjectType(`${name}Connection`, { description: `Lijst van ${meervoud}, bladzijde voor bladzijde.` })
  class ConnectionType {
    constructor(private readonly list: List<T>) {}

    @Field(() => [EdgeType], { description: "De records met hun plaats in de lijst." })
    async edges(): Promise<EdgeType[]> {
      return (await this.list.page()).edges.map((edge) => new EdgeType(edge));
    }

    @Field(() => [Node], { description: "De records." })
    async nodes(): Promise<T[]> {
      return (await this.list.page()).edges.map(({ node }) => node);
    }

    @Field(() => PageInfo, { description: "Waar deze bladzijde begint en eindigt." })
    pageInfo(): Promise<PageInfo> {
      return pageInfoOf(this.list);
    }

    @Field(() => Int, { description: "Hoeveel records de hele lijst heeft." })
    totaal(): Promise<number> {
      return this.list.total();
    }
  }
  return ConnectionType;
}
