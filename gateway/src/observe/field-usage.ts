import type { DocumentNode, GraphQLSchema } from "graphql";
import { CHARACTER_BYTES, ENTRY_BYTES, Memory } from "../operation/memory";
import { coordinatesIn, coordinatesOf, type Coordinate } from "./coordinates";

/** How often a client asked a field, and when last (ISO 8601). */
export interface Use {
  count: number;
  last: string;
}

/** Who asked what since the process started. */
export interface UsageReport {
  since: string;
  /** Of the newest version of the graph. */
  fields: Coordinate[];
  /** By client, then by coordinate. */
  clients: Record<string, Record<string, Use>>;
}

/** What is known of one version of the graph. */
interface Version {
  /** Tells it from those before. */
  number: number;
  deprecated: ReadonlySet<string>;
}

/** Who has no token. */
const ANONYMOUS = "anonymous";
/** A client's name comes from outside: those beyond these are counted as one. */
const MAX_CLIENTS = 200;
const OTHERS = "others";
/** Of a text, besides its characters. */
const TEXT_BYTES = 20;

/** Counts the fields and arguments that clients ask, so that one can see who still needs what. */
export class FieldUsage {
  private readonly since = new Date().toISOString();
  private readonly clients = new Map<string, Map<string, { count: number; last: number }>>();
  private readonly versions = new WeakMap<GraphQLSchema, Version>();
  /** The coordinates of documents, by version of the graph and hash. */
  private readonly documents;
  private fields: Coordinate[] = [];
  private known = 0;

  /** @param onDeprecated told of what is deprecated and asked, once for each operation and coordinate */
  constructor(
    private readonly onDeprecated: (coordinate: string, client: string) => void,
    memory = new Memory(),
  ) {
    const bytesOf = (text: string): number => text.length * CHARACTER_BYTES + TEXT_BYTES;
    this.documents = memory.cache<string[]>("usage", (asked) => asked.reduce((sum, each) => sum + bytesOf(each), ENTRY_BYTES));
  }

  /** Makes a new version of the graph the one that is reported of. */
  addVersion(schema: GraphQLSchema): void {
    this.fields = coordinatesOf(schema);
    const deprecated = new Set(this.fields.filter((each) => each.deprecated !== null).map(({ coordinate }) => coordinate));
    this.versions.set(schema, { number: (this.known += 1), deprecated });
  }

  /**
   * @param document a valid one
   * @param hash of the document
   * @param client as its token names it
   */
  count(document: DocumentNode, hash: string, schema: GraphQLSchema, client: string | null): void {
    const version = this.versions.get(schema);
    if (!version) return;
    const key = `${version.number} ${hash}`;
    let asked = this.documents.get(key);
    if (!asked) this.documents.set(key, (asked = coordinatesIn(document, schema)));
    const name = this.nameOf(client);
    const uses = this.clients.get(name)!;
    const last = Date.now();
    for (const coordinate of asked) {
      uses.set(coordinate, { count: (uses.get(coordinate)?.count ?? 0) + 1, last });
      if (version.deprecated.has(coordinate)) this.onDeprecated(coordinate, name);
    }
  }

  report(): UsageReport {
    const clients = [...this.clients].map(([name, uses]) => [name, Object.fromEntries([...uses].map(told))]);
    return { since: this.since, fields: this.fields, clients: Object.fromEntries(clients) };
  }

  private nameOf(client: string | null): string {
    const wanted = client ?? ANONYMOUS;
    const name = this.clients.has(wanted) || this.clients.size < MAX_CLIENTS ? wanted : OTHERS;
    if (!this.clients.has(name)) this.clients.set(name, new Map());
    return name;
  }
}

const told = ([coordinate, { count, last }]: [string, { count: number; last: number }]): [string, Use] => [
  coordinate,
  { count, last: new Date(last).toISOString() },
];
