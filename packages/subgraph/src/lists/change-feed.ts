import DataLoader from "dataloader";
import type { GraphQLSchema } from "graphql";
import type { DataSource } from "typeorm";
import { read } from "../database/read";
import type { RecordKind } from "../record/record-kind";
import { recordFormOf, showState } from "../record/record-state";
import { UserInputError } from "../request/bad-input";
import type { SubgraphRequest } from "../request/request";
import { once, type List, type Page } from "./list";
import { requireFirst } from "./plan";

/** A line of the change log, as far as the viewer may see it. */
export interface VisibleChange {
  cursor: string;
  at: Date;
  organisation: string | null;
  client: string | null;
  subject: string | null;
  record_type: string;
  record_id: string;
  kind: "ADDED" | "CHANGED" | "REMOVED";
  before: object | null;
  after: object | null;
}

export interface FeedArguments {
  first: number;
  after?: string | null;
}

/** Which lines of the feed: of these types, and from this moment on. */
export interface FeedFilter {
  types?: readonly string[] | null;
  since?: string | null;
}

interface Key {
  type: string;
  id: string;
}

const COLUMNS = "cursor, at, organisation, client, subject, record_type, record_id, kind, before, after";

/** SQL on a line: it says something to the viewer, and nothing that has been hidden since. */
const SHOWN = "NOT removed_since AND NOT silent";

/** Of the loaders: `loaders.of(changes)`. */
export const changes = ({ dataSource, kinds }: SubgraphRequest): ChangeLoader => new ChangeLoader(dataSource, kinds);

/** Reads the change log: as one feed, oldest first, or below records, newest first. Made per request. */
export class ChangeLoader {
  private readonly batches = new Map<string, DataLoader<Key, unknown, string>>();
  private readonly positions = new Map<string, Promise<string>>();

  /** @param kinds of records that are logged here */
  constructor(
    private readonly dataSource: DataSource,
    private readonly kinds: readonly RecordKind[],
  ) {}

  /** A state of a line as clients see it. What is no longer logged is shown as it was kept. */
  shown(schema: GraphQLSchema, type: string, state: object | null): object | null {
    const kind = this.kinds.find((each) => each.type === type);
    return kind && state ? showState(kind, recordFormOf(schema, kind), state) : state;
  }

  /** @param most lines that a page may have */
  feed(args: FeedArguments, filter: FeedFilter = {}, most?: number): List<VisibleChange> {
    requireFirst(args.first, most);
    return {
      startsAfterCursor: args.after != null,
      page: once(async () => {
        const position = (await this.positionOf(args.after)) ?? "0";
        const since = await this.positionBefore(filter.since);
        const rows = await this.linesAfter(BigInt(since) > BigInt(position) ? since : position, args.first + 1, filter);
        return pageOf(rows, args.first);
      }),
      total: once(() => this.totalOf(filter)),
    };
  }

  private async totalOf({ types, since }: FeedFilter): Promise<number> {
    const [[total]] =
      types || since
        ? await read(
            this.dataSource,
            `SELECT count(*) FROM visible_change
             WHERE position > $1 AND ${SHOWN} AND ($2::timestamptz IS NULL OR at >= $2) AND ($3::text[] IS NULL OR record_type = ANY ($3))`,
            [await this.positionBefore(since), since ?? null, types ?? null],
          )
        : await read(this.dataSource, `SELECT total FROM visible_change_total`, []);
    return Number(total);
  }

  private linesAfter(position: string, limit: number, { types, since }: FeedFilter): Promise<VisibleChange[]> {
    if (types) return this.linesOfTypes(position, limit, { types, since });
    return this.dataSource.query(
      `SELECT ${COLUMNS} FROM visible_change
       WHERE position > $1 AND ${SHOWN} AND ($3::timestamptz IS NULL OR at >= $3) ORDER BY position LIMIT $2`,
      [position, limit, since ?? null],
    );
  }

  /**
   * Where the lines of these types are an index tells, of any number of lines that come next; which of them are shown,
   * the view. It cannot do both: it is planned without the limit, as if all lines of a type were wanted.
   */
  private async linesOfTypes(position: string, limit: number, { types, since }: FeedFilter): Promise<VisibleChange[]> {
    const shown: VisibleChange[] = [];
    for (let [from, size] = [position, limit]; shown.length < limit; size = Math.min(size * 2, MOST_AT_ONCE)) {
      const next: { place: string }[] = await this.dataSource.query(`SELECT next_changes($1, $2, $3) AS place`, [
        [...new Set(types)],
        from,
        size,
      ]);
      const places = next.map(({ place }) => place);
      const rows: VisibleChange[] = await this.dataSource.query(
        `SELECT ${COLUMNS} FROM visible_change
         WHERE position = ANY ($1::bigint[]) AND ${SHOWN} AND ($2::timestamptz IS NULL OR at >= $2) ORDER BY position`,
        [places, since ?? null],
      );
      shown.push(...rows);
      if (places.length < size) break;
      from = places.at(-1)!;
    }
    return shown.slice(0, limit);
  }

  /** The position before the first line from a moment on: before all when there is no moment, after all when no line is. */
  private async positionBefore(since: string | null | undefined): Promise<string> {
    if (since == null) return "0";
    const [{ position }] = await this.dataSource.query(`SELECT first_change_since($1) - 1 AS position`, [since]);
    return position ?? LAST;
  }

  /** What happened to a record. All records of one request share a statement. */
  of(key: Key, args: FeedArguments): List<VisibleChange> {
    requireFirst(args.first);
    return {
      startsAfterCursor: args.after != null,
      page: () => this.batch("page", args, (keys) => this.pages(keys, args)).load(key),
      total: () => this.batch("total", args, (keys) => this.totals(keys)).load(key),
    };
  }

  private batch<R>(what: string, args: FeedArguments, read: (keys: readonly Key[]) => Promise<R[]>): DataLoader<Key, R, string> {
    const name = JSON.stringify([what, args]);
    const loader =
      this.batches.get(name) ?? new DataLoader<Key, unknown, string>(read, { cacheKeyFn: ({ type, id }) => `${type} ${id}` });
    this.batches.set(name, loader);
    return loader as DataLoader<Key, R, string>;
  }

  private async pages(keys: readonly Key[], args: FeedArguments): Promise<Page<VisibleChange>[]> {
    const position = await this.positionOf(args.after);
    const rows: (VisibleChange & { place: string })[] = await this.dataSource.query(
      `SELECT k.place, c.* FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS k(type, id, place)
       CROSS JOIN LATERAL (
         SELECT ${COLUMNS} FROM visible_change
         WHERE record_type = k.type AND record_id = k.id AND ${SHOWN} AND ($3::bigint IS NULL OR position < $3)
         ORDER BY position DESC LIMIT $4) c`,
      [keys.map(({ type }) => type), keys.map(({ id }) => id), position, args.first + 1],
    );
    const byKey = keys.map((): VisibleChange[] => []);
    for (const { place, ...change } of rows) byKey[Number(place) - 1].push(change);
    return byKey.map((changes) => pageOf(changes, args.first));
  }

  private async totals(keys: readonly Key[]): Promise<number[]> {
    const rows: { place: string; total: string }[] = await this.dataSource.query(
      `SELECT k.place, c.total FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS k(type, id, place)
       CROSS JOIN LATERAL (
         SELECT count(*) AS total FROM visible_change
         WHERE record_type = k.type AND record_id = k.id AND ${SHOWN}) c`,
      [keys.map(({ type }) => type), keys.map(({ id }) => id)],
    );
    const totals = new Map(rows.map(({ place, total }) => [Number(place) - 1, Number(total)]));
    return keys.map((_, place) => totals.get(place) ?? 0);
  }

  /**
   * To be awaited before a list is given: what is asked of it may need no page.
   * @throws UserInputError naming `after` for what is no cursor of this log
   */
  async check({ after }: FeedArguments): Promise<void> {
    await this.positionOf(after);
  }

  private positionOf(cursor: string | null | undefined): Promise<string | null> {
    if (cursor == null) return Promise.resolve(null);
    let position = this.positions.get(cursor);
    if (!position) this.positions.set(cursor, (position = this.lookUp(cursor)));
    return position;
  }

  /** Also of a line that is not shown any more: a feed goes on after it. */
  private async lookUp(cursor: string): Promise<string> {
    const [line] = UUID.test(cursor)
      ? await this.dataSource.query(`SELECT position FROM visible_change WHERE cursor = $1`, [cursor])
      : [];
    if (!line) throw new UserInputError("after", "must be an endCursor or cursor that this list returned");
    return line.position;
  }
}

/** The largest number that a position can be. */
const LAST = "9223372036854775807";

/** Lines that are looked at together when most are not shown. */
const MOST_AT_ONCE = 1000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const pageOf = (rows: VisibleChange[], first: number): Page<VisibleChange> => ({
  hasNextPage: rows.length > first,
  edges: rows.slice(0, first).map((node) => ({ cursor: node.cursor, node, ground: null })),
});
