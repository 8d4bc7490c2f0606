import DataLoader from "dataloader";
import type { DataSource, EntityTarget, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { UserInputError } from "../request/bad-input";
import { searchFor, type Search } from "../search/search-for";
import { searchedIn } from "../search/searchable";
import { BY_RELEVANCE, byNumber, decodeCursor, encodeCursor, withoutIndex, type Order, type Ranking } from "./order";

/** What one kind of record offers as a list. */
export interface ListOf<T extends ObjectLiteral, F> {
  entity: EntityTarget<T>;
  /** Orders by the name that clients use; `BY_RELEVANCE` among them, for searches. */
  orders: Record<string, Order>;
  defaultOrder: string;
  /** Adds the filter's conditions on alias `e`. */
  filter: (query: SelectQueryBuilder<ObjectLiteral>, filter: F) => void;
  /** The order that a client describes, instead of one of those that have a name. */
  rank?(by: object): Ranking;
  /** Of records of which several have the same id, each of a time of its own: a list has those of one day. */
  times?: RecordTimes;
  /** Counts a whole list faster than its rows can be counted, where nothing is searched. @param day of a list of one day */
  count?: (dataSource: DataSource, filter: F, day: string) => Promise<number>;
  unforeseen?: Unforeseen<F>;
}

/**
 * Of a list of which the planner cannot tell how much a filter leaves: it has no statistics of values that go together, nor of
 * rows that lie in several tables. That is counted first. Of little, all is found and put in order; of much, the order is walked;
 * of what is between, as far as it was counted, the next rows of the order are looked at, and all is found where these do not
 * fill a page.
 */
export interface Unforeseen<F> {
  /** Over which connections: all, or those of organisations only. */
  over: "all" | "own";
  /** How many a filter leaves at most, where that is known faster than by finding them: else no more than few are counted. */
  atMost?: (dataSource: DataSource, filter: F, day: string) => Promise<number>;
  /** Adds a condition that finds what a filter leaves, where it is not much, faster than the filter does. */
  find?: (query: SelectQueryBuilder<ObjectLiteral>, filter: F, day: string) => void;
}

/** Columns with the first day of a time, and with the day after its last: null where no end is known. */
export interface Times {
  from: string;
  until: string;
  /** Where no end is known it is `infinity`, and never null: an index then passes by the rows of other days. */
  endsAtInfinity?: true;
}

export interface RecordTimes extends Times {
  /** The property by which a record is told for which day it was asked. */
  asked: string;
}

/** SQL on an alias: its row is of a day. @param day SQL; the day of a list is `:day` */
export function ofDay(alias: string, { from, until, endsAtInfinity }: Times, day = ":day"): string {
  const isBefore = `${alias}.${until} > ${day}::date`;
  return `${alias}.${from} <= ${day}::date AND ${endsAtInfinity ? isBefore : `(${alias}.${until} IS NULL OR ${isBefore})`}`;
}

/** How records are tied to a parent: rows of `table`, with the parent's key, the record's id, and maybe grounds. */
export interface Link {
  table: string;
  parent: string;
  child: string;
  /** SQL on the link, alias `l`, and its values, strongest first; of several links the strongest counts. */
  grounds?: { expression: string; values: readonly string[] };
  /** SQL on the link, alias `l`: only rows for which it holds count. */
  condition?: string;
  /** What else a link tells: by name, SQL on the link, alias `l`. */
  tells?: Readonly<Record<string, string>>;
  /** A link is of a time too: those of the list's day count. */
  times?: Times;
}

/** What a link tells, by name. */
export type Told = Record<string, unknown>;

export interface ListArguments<F> {
  first: number;
  after?: string | null;
  order?: string | null;
  /** What `rank` takes. */
  rankedBy?: object | null;
  search?: string | null;
  filter?: F | null;
  /** Only links on one of these grounds. */
  grounds?: readonly string[] | null;
  /** Of records of a time: the day. In a filter it is `:day`. */
  day?: string;
}

export interface Edge<T> {
  cursor: string;
  node: T;
  ground: string | null;
  /** In a list that is ranked: by what, and the value that this record has there, as text. */
  ranked?: { by: object; key: string };
  /** Of the strongest link, what it tells; absent where it tells nothing, and in a list without links. */
  told?: () => Promise<Told | null>;
}

export interface Page<T> {
  edges: Edge<T>[];
  hasNextPage: boolean;
}

/** A list that has not been read: each part costs one statement, and only when it is asked for. */
export interface List<T> {
  page: () => Promise<Page<T>>;
  total: () => Promise<number>;
  startsAfterCursor: boolean;
}

const MAX_FIRST = 100;
/** How many of the next rows of an order are looked at, and as how many are found as quickly. */
const NEAR = 1000;
/** Of so many a page is filled soon, in whatever order: to find them all would take longer. */
const MANY = 10_000;

/** @throws UserInputError when it is no size that a page can have */
export function requireFirst(first: number, most = MAX_FIRST): void {
  if (first < 1 || first > most) throw new UserInputError("first", `must be from 1 to ${most}, got ${first}`);
}

type Query = SelectQueryBuilder<ObjectLiteral>;
/** What a list hangs below: the keys of its links, each with the grounds on which the key itself is there, if it has those. */
export interface ParentKey {
  key: string;
  ground?: string;
}
type Keys = readonly ParentKey[];

/** A record in a list below these keys, with the place of the grounds on which it is there. */
interface LinkedEdge {
  keys: Keys;
  child: string;
  ground: number | null;
}

/** Reads lists of one kind of record, at the root or below any number of parents at once. Made per request. */
export class ListLoader<T extends ObjectLiteral & { id: string }, F> {
  private readonly batches = new Map<string, DataLoader<Keys, unknown, string>>();
  private readonly tellers = new Map<Link, DataLoader<LinkedEdge, Told | null, string>>();

  /**
   * @param current SQL on alias `e`: only records for which it holds are in lists
   * @param isOwn whether the connection is an organisation's own
   */
  constructor(
    private readonly dataSource: DataSource,
    private readonly list: ListOf<T, F>,
    private readonly current = "true",
    private readonly isOwn = false,
  ) {}

  /** The whole list: one statement for a page, more where what its filter leaves is `unforeseen`, and one for the total. */
  all(args: ListArguments<F>): List<T> {
    const plan = this.plan(args);
    return {
      startsAfterCursor: plan.after !== undefined,
      page: once(async () => {
        const left = await this.leftBy(plan, args);
        if (left === 0) return plan.pageOf([]);
        if (left > MANY) return plan.pageOf(await this.rowsOf(plan, args));
        const near = left > NEAR ? await this.nearRowsOf(plan, args) : [];
        return plan.pageOf(near.length > args.first ? near : await this.rowsOf(this.plan(args, true), args));
      }),
      total: once(async () => {
        const { count } = this.list;
        if (count && !args.search) return count(this.dataSource, args.filter ?? ({} as F), args.day!);
        const query = this.dataSource.createQueryBuilder().select("count(*)", "total").from(this.list.entity, "e");
        plan.narrow(query as unknown as Query);
        return Number((await query.getRawOne<{ total: string }>())?.total);
      }),
    };
  }

  /** How many a filter leaves at most, counted no further than it matters; of what the planner knows, as many as there are. */
  private async leftBy({ narrow }: Plan<T>, { search, filter, day }: ListArguments<F>): Promise<number> {
    const { entity, unforeseen } = this.list;
    const isFiltered = Object.values(filter ?? {}).some((asked) => asked !== null && asked !== undefined);
    if (!unforeseen || search || !isFiltered || (unforeseen.over === "own" && !this.isOwn)) return Infinity;
    if (unforeseen.atMost) return unforeseen.atMost(this.dataSource, filter!, day!);
    const found = this.dataSource.createQueryBuilder().select("1").from(entity, "e") as unknown as Query;
    narrow(found);
    // A limit that the planner knew would have it look for the first ones where there may be none.
    const { left } = (await this.dataSource
      .createQueryBuilder()
      .select("count(*)::int", "left")
      .from(`(${found.getQuery()} LIMIT (SELECT ${NEAR + 1}))`, "found")
      .setParameters(found.getParameters())
      .getRawOne<{ left: number }>())!;
    return left > NEAR ? Infinity : left;
  }

  private async rowsOf({ order, ...plan }: Plan<T>, { first }: ListArguments<F>): Promise<Row<T>[]> {
    const query = this.dataSource.createQueryBuilder(this.list.entity, "e");
    plan.narrow(query as unknown as Query);
    plan.continue(query as unknown as Query);
    query
      .addSelect(`(${order.expression})::text`, "sort_key")
      .orderBy(order.expression, order.direction)
      .addOrderBy("e.id", order.direction)
      .limit(first + 1);
    const { raw, entities } = await query.getRawAndEntities();
    return raw.map((row, index) => ({ ...row, ground: null, node: entities[index] }));
  }

  /** The same, as far as they are among the next rows of the order. */
  private async nearRowsOf({ order, ...plan }: Plan<T>, { first }: ListArguments<F>): Promise<Row<T>[]> {
    const { expression, direction } = order;
    const { times } = this.list;
    const next = this.dataSource
      .createQueryBuilder()
      .select("e.*")
      .addSelect(expression, "sort_key")
      .from(this.list.entity, "e")
      .orderBy(expression, direction)
      .addOrderBy("e.id", direction)
      .limit(NEAR) as unknown as Query;
    plan.hold(next);
    plan.continue(next);
    const near = this.dataSource
      .createQueryBuilder()
      .select("e.id", "id")
      .addSelect("e.sort_key", "sort_key")
      .from(`(${next.getQuery()})`, "e")
      .setParameters(next.getParameters())
      .orderBy("e.sort_key", direction)
      .addOrderBy("e.id", direction)
      .limit(first + 1) as unknown as Query;
    plan.filter(near);
    const { raw, entities } = await this.dataSource
      .createQueryBuilder(this.list.entity, "e")
      .innerJoin(`(${near.getQuery()})`, "n", `n.id = e.id${times ? ` AND ${ofDay("e", times)}` : ""}`)
      .setParameters(near.getParameters())
      .addSelect("n.sort_key::text", "sort_key")
      .orderBy("n.sort_key", direction)
      .addOrderBy("e.id", direction)
      .getRawAndEntities();
    return raw.map((row, index) => ({ ...row, ground: null, node: entities[index] }));
  }

  /**
   * The records that `link` ties to any of `keys`, each once: the list below one parent. All parents of the same field
   * and arguments share one statement for their pages and one for their totals.
   */
  below(link: Link, keys: Keys, args: ListArguments<F>): List<T> {
    const plan = this.plan(args);
    const batch = <R>(what: string, read: (parents: readonly Keys[]) => Promise<R[]>): DataLoader<Keys, R, string> => {
      const name = JSON.stringify([what, link, args]);
      const loader = this.batches.get(name) ?? new DataLoader<Keys, unknown, string>(read, { cacheKeyFn: JSON.stringify });
      this.batches.set(name, loader);
      return loader as DataLoader<Keys, R, string>;
    };
    return {
      startsAfterCursor: plan.after !== undefined,
      page: () => batch("page", (parents) => this.pagesBelow(link, parents, args, plan)).load(keys),
      total: () => batch("total", (parents) => this.totalsBelow(link, parents, args, plan)).load(keys),
    };
  }

  private async pagesBelow(
    link: Link,
    parents: readonly Keys[],
    args: ListArguments<F>,
    plan: Plan<T>,
  ): Promise<Page<T>[]> {
    const { expression, direction } = plan.order;
    const { times } = this.list;
    const ranked = this.linked(link, parents, args)
      .select("d.parent", "parent")
      .addSelect("e.id", "child")
      .addSelect("d.ground", "ground")
      .addSelect(`(${expression})::text`, "sort_key")
      .addSelect(
        `row_number() OVER (PARTITION BY d.parent ORDER BY ${expression} ${direction}, e.id ${direction})`,
        "place",
      );
    plan.narrow(ranked);
    plan.continue(ranked);
    const { raw, entities } = await this.dataSource
      .createQueryBuilder(this.list.entity, "e")
      .innerJoin(`(${ranked.getQuery()})`, "r", `r.child = e.id AND r.place <= :places${times ? ` AND ${ofDay("e", times)}` : ""}`)
      .setParameters({ ...ranked.getParameters(), places: args.first + 1 })
      .addSelect("r.parent", "parent")
      .addSelect("r.ground", "ground")
      .addSelect("r.sort_key", "sort_key")
      .orderBy("r.parent")
      .addOrderBy("r.place")
      .getRawAndEntities();
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const rows = parents.map((): Row<T>[] => []);
    for (const row of raw) {
      const ground = row.ground === null ? null : (link.grounds?.values[row.ground - 1] ?? null);
      const told = link.tells && (() => this.told(link).load({ keys: parents[row.parent], child: row.e_id, ground: row.ground }));
      rows[row.parent].push({ sort_key: row.sort_key, ground, told, node: byId.get(row.e_id)! });
    }
    return rows.map((ofParent) => plan.pageOf(ofParent));
  }

  private async totalsBelow(
    link: Link,
    parents: readonly Keys[],
    args: ListArguments<F>,
    plan: Plan<T>,
  ): Promise<number[]> {
    const query = this.linked(link, parents, args)
      .select("d.parent", "parent")
      .addSelect("count(*)", "total")
      .groupBy("d.parent");
    plan.narrow(query);
    const rows = await query.getRawMany<{ parent: number; total: string }>();
    const totals = new Map(rows.map(({ parent, total }) => [parent, Number(total)]));
    return parents.map((_, place) => totals.get(place) ?? 0);
  }

  /**
   * Records `e` joined to `d`: each parent, as its place among the parents, with each of its records once, and the
   * place of the strongest grounds, where a link counts for no more than its key.
   * The keys are a condition too: of an unnested array the planner knows no values, and so
   * not which keys have few links.
   */
  private linked(link: Link, parents: readonly Keys[], { grounds }: ListArguments<F>): Query {
    const pairs = parents.flatMap((keys, place) => keys.map((key) => ({ place, ...key })));
    const values = link.grounds?.values ?? [];
    const ground = link.grounds && `greatest(p.ground, array_position(:ground_order::text[], ${link.grounds.expression}))`;
    return this.dataSource
      .createQueryBuilder()
      .from(this.list.entity, "e")
      .innerJoin(
        `(SELECT p.parent, l.${link.child} AS child,
            ${ground ? `min(${ground})` : "NULL::int"} AS ground
          FROM unnest(:pair_parents::int[], :pair_keys::text[], :pair_grounds::int[]) AS p(parent, key, ground)
          JOIN ${link.table} l ON l.${link.parent} = p.key
          WHERE l.${link.parent} = ANY(:pair_keys::text[]) AND ${link.condition ?? "true"}
          ${link.times ? `AND ${ofDay("l", link.times)}` : ""}
          ${ground && grounds ? `AND ${ground} = ANY(:grounds::int[])` : ""}
          GROUP BY 1, 2)`,
        "d",
        "d.child = e.id",
      )
      .setParameters({
        pair_parents: pairs.map(({ place }) => place),
        pair_keys: pairs.map(({ key }) => key),
        pair_grounds: pairs.map(({ ground: ofKey }) => placeOf(link, ofKey)),
        ...(ground && { ground_order: values }),
        ...(ground && grounds && { grounds: grounds.map((each) => values.indexOf(each) + 1) }),
      }) as unknown as Query;
  }

  /** What links tell, of those that give an edge its grounds: one statement for all edges of a link's lists that ask. */
  private told(link: Link): DataLoader<LinkedEdge, Told | null, string> {
    const loader = this.tellers.get(link) ?? new DataLoader(
      async (edges) => {
        const pairs = edges.flatMap(({ keys, child, ground }, place) =>
          keys.map(({ key, ground: ofKey }) => ({ place, key, child, ground, ofKey: placeOf(link, ofKey) })),
        );
        const given = [pairs.map(({ place }) => place), pairs.map(({ key }) => key), pairs.map(({ child }) => child)];
        const grounds = link.grounds && {
          ofEdge: `AND greatest(p.of_key, array_position($6::text[], ${link.grounds.expression})) = p.ground`,
          given: [pairs.map(({ ofKey }) => ofKey), pairs.map(({ ground }) => ground), link.grounds.values],
        };
        const rows: (Told & { place: number })[] = await this.dataSource.query(
          `SELECT DISTINCT ON (p.place) p.place, ${tellingOf(link).join(", ")}
           FROM unnest($1::int[], $2::text[], $3::text[]${grounds ? ", $4::int[], $5::int[]" : ""})
             AS p(place, key, child${grounds ? ", of_key, ground" : ""})
           JOIN ${link.table} l ON l.${link.parent} = p.key AND l.${link.child} = p.child
           WHERE l.${link.parent} = ANY($2::text[]) AND ${link.condition ?? "true"} ${grounds?.ofEdge ?? ""}
           ORDER BY p.place, p.key`,
          [...given, ...(grounds?.given ?? [])],
        );
        const byPlace = new Map(rows.map(({ place, ...told }) => [place, told]));
        return edges.map((_, place) => byPlace.get(place) ?? null);
      },
      { cacheKeyFn: JSON.stringify as (edge: LinkedEdge) => string },
    );
    this.tellers.set(link, loader);
    return loader;
  }

  private search(asked: string): Search {
    const { target } = this.dataSource.getMetadata(this.list.entity);
    const searched = searchedIn(target as Function);
    if (!searched) throw new Error(`${String(this.list.entity)} does not say with Searchable what it is searched in`);
    return searchFor(asked, "e", searched.length);
  }

  /** @param byFilter whether all that the filter finds is put in order, rather than the order being walked */
  private plan(args: ListArguments<F>, byFilter = false): Plan<T> {
    requireFirst(args.first);
    const { times } = this.list;
    const search = args.search ? this.search(args.search) : undefined;
    const { rankedBy } = args;
    const ranking = rankedBy ? this.list.rank!(rankedBy) : undefined;
    const orderName = ranking?.name ?? args.order ?? this.list.defaultOrder;
    const named = ranking ?? this.list.orders[orderName];
    const order = named === BY_RELEVANCE ? byNumber(search!.rank, "DESC") : search || byFilter ? withoutIndex(named) : named;
    const after = args.after ? decodeCursor(args.after, orderName, order) : undefined;
    if (args.after === "") throw new UserInputError("after", "must be a cursor, or be left out");
    const hold = (query: Query): void => {
      query.andWhere(this.current);
      if (times) query.andWhere(ofDay("e", times), { day: args.day });
      if (search) query.andWhere(search.condition, search.parameters);
    };
    const filter = (query: Query): void => {
      if (args.filter) this.list.filter(query, args.filter);
      if (args.filter && byFilter) this.list.unforeseen?.find?.(query, args.filter, args.day!);
    };
    return {
      order,
      after,
      hold,
      filter,
      narrow: (query) => {
        hold(query);
        filter(query);
      },
      continue: (query) => {
        if (search) query.setParameters(search.parameters);
        order.join?.(query);
        if (!after) return;
        const cast = { text: "text", date: "date", moment: "timestamptz", number: "float8", decimal: "numeric" }[order.kind];
        const further = order.direction === "ASC" ? ">" : "<";
        query.andWhere(`(${order.expression}, e.id) ${further} (:cursor_key::${cast}, :cursor_id::text)`, {
          cursor_key: after.key,
          cursor_id: after.id,
        });
      },
      pageOf: (rows) => ({
        hasNextPage: rows.length > args.first,
        edges: rows.slice(0, args.first).map(({ sort_key, node, ...ofLink }) => ({
          cursor: encodeCursor(orderName, { key: sort_key, id: node.id }),
          node: times ? Object.assign(node, { [times.asked]: args.day }) : node,
          ...(rankedBy && { ranked: { by: rankedBy, key: sort_key } }),
          ...ofLink,
        })),
      }),
    };
  }
}

interface Row<T> extends Omit<Edge<T>, "cursor"> {
  sort_key: string;
}

/** Arguments that have been checked, as what they do to a query and to its rows. */
interface Plan<T> {
  order: Order;
  after: { key: string; id: string } | undefined;
  /** Keeps what is in the list without its filter. */
  hold: (query: Query) => void;
  filter: (query: Query) => void;
  /** Both. */
  narrow: (query: Query) => void;
  continue: (query: Query) => void;
  /** @param rows one more than asked for, when there is more */
  pageOf: (rows: Row<T>[]) => Page<T>;
}

/** The place of grounds among those of a link, the strongest first; of a key without grounds of its own that one. */
export const placeOf = ({ grounds }: Link, ground: string | undefined): number =>
  ground === undefined ? 1 : (grounds?.values ?? []).indexOf(ground) + 1;

/** For `tells`: columns of the link, by their own names. */
export const columnsOfLink = <K extends string>(...names: K[]): Record<K, string> =>
  Object.fromEntries(names.map((name) => [name, `l.${name}`])) as Record<K, string>;

/** SQL for what a link tells, to be selected. */
export const tellingOf = ({ tells = {} }: Link): string[] => Object.entries(tells).map(([name, sql]) => `${sql} AS ${name}`);

/** Reads at most once, however many fields ask. */
export function once<R>(read: () => Promise<R>): () => Promise<R> {
  let result: Promise<R> | undefined;
  return () => (result ??= read());
}
