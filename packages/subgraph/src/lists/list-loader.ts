import DataLoader from "dataloader";
import type { DataSource, ObjectLiteral } from "typeorm";
import type { Planning } from "../database/planning";
import { keep, prepare, read, type Row } from "../database/read";
import { readerOf, type Reader } from "../database/reader";
import {
  ofDay,
  once,
  placeOf,
  toldOf,
  type Link,
  type List,
  type ListArguments,
  type ListOf,
  type Page,
  type ParentKey,
  type Told,
} from "./list";
import { planOf, type Found, type Plan, type Query } from "./plan";

/** So many are found and put in order as quickly as an order is walked. */
const FEW = 1000;

type Keys = readonly ParentKey[];

/** A record in a list below these keys, with the place of the grounds on which it is there. */
interface LinkedEdge {
  keys: Keys;
  child: string;
  ground: number | null;
}

/** The lists of one field with the same arguments, below any number of parents. */
interface Below<T> {
  plan: Plan<T>;
  page?: DataLoader<Keys, Page<T> & { total?: number }, string>;
  total?: DataLoader<Keys, number, string>;
}

/** Reads lists of one kind of record, at the root or below any number of parents at once. Made per request. */
export class ListLoader<T extends ObjectLiteral & { id: string }, F> {
  private readonly lists = new Map<Link, Map<string, Below<T>>>();
  private readonly tellers = new Map<Link, DataLoader<LinkedEdge, Told | null, string>>();
  private readonly reader: Reader<T>;

  /**
   * @param current SQL on alias `e`: only records for which it holds are in lists
   * @param isOwn whether the connection is an organisation's own
   */
  constructor(
    private readonly dataSource: DataSource,
    private readonly list: ListOf<T, F>,
    private readonly current = "true",
    private readonly isOwn = false,
  ) {
    this.reader = readerOf(dataSource, list.entity);
  }

  /**
   * The whole list: one statement for a page, more where what its filter leaves is `unforeseen`, and one for the total, unless
   * that was counted for the page.
   */
  all(args: ListArguments<F>): List<T> {
    const plan = planOf(this.list, args, this.current);
    const leftBy = once(() => this.leftBy(plan, args));
    let isPaged = false;
    return {
      startsAfterCursor: plan.continues,
      page: once(async () => {
        isPaged = true;
        const left = await leftBy();
        if (left === 0) return plan.pageOf([]);
        if (left === Infinity) return plan.pageOf(await this.found(plan, args));
        return plan.pageOf(
          left > FEW
            ? await this.foundByPlace(planOf(this.list, args, this.current, "pass"), args)
            : await this.found(planOf(this.list, args, this.current, "find"), args),
        );
      }),
      total: once(async () => {
        const { count } = this.list;
        if (count && !args.search) return count(this.dataSource, args.filter ?? ({} as F), args.day!);
        // What was counted for the page, and not only up to where it matters, is all.
        const counted = isPaged && !this.list.unforeseen?.known ? await leftBy() : Infinity;
        if (counted <= FEW) return counted;
        const [[total]] = await this.ask("total", plan, plan.values, () => {
          const query = this.dataSource.createQueryBuilder().select("count(*)").from(this.list.entity, "e") as unknown as Query;
          plan.narrow(query);
          return query;
        });
        return Number(total);
      }),
    };
  }

  /**
   * The records that `link` ties to any of `keys`, each once: the list below one parent. All parents of the same field
   * and arguments share one statement for their pages and their totals.
   */
  below(link: Link, keys: Keys, args: ListArguments<F>): List<T> {
    const list = this.listsBelow(link, args);
    return {
      startsAfterCursor: list.plan.continues,
      page: () => this.pages(list, link, args).load(keys),
      total: () => {
        list.total ??= new DataLoader((parents) => this.totals(list, link, parents, args), { cacheKeyFn: JSON.stringify });
        return list.total.load(keys);
      },
    };
  }

  private listsBelow(link: Link, args: ListArguments<F>): Below<T> {
    const ofLink = this.lists.get(link) ?? new Map<string, Below<T>>();
    this.lists.set(link, ofLink);
    const name = JSON.stringify(args);
    const list = ofLink.get(name) ?? { plan: planOf(this.list, args, this.current) };
    ofLink.set(name, list);
    return list;
  }

  private pages(list: Below<T>, link: Link, args: ListArguments<F>): NonNullable<Below<T>["page"]> {
    const read = (parents: readonly Keys[]) =>
      this.pagesBelow(link, parents, args, list.plan, list.total !== undefined && !list.plan.continues);
    list.page ??= new DataLoader(read, { cacheKeyFn: JSON.stringify });
    return list.page;
  }

  /** Whoever reads the pages as well has them counted by the same statement, unless they go on from a cursor. */
  private async totals(list: Below<T>, link: Link, parents: readonly Keys[], args: ListArguments<F>): Promise<number[]> {
    if (!list.page || list.plan.continues) return this.totalsBelow(link, parents, args, list.plan);
    const pages = (await list.page.loadMany(parents)) as (Page<T> & { total?: number })[];
    const totals = pages.map(({ total }) => total);
    return totals.includes(undefined) ? this.totalsBelow(link, parents, args, list.plan) : (totals as number[]);
  }

  /**
   * Rows of a statement that is put together once, where the plan is one of few.
   * @param build with these values, and those of a filter or a search
   */
  private ask(
    name: string,
    { shape }: Plan<T>,
    values: Record<string, unknown>,
    build: () => Query,
    planning: Planning = "custom",
  ): Promise<Row[]> {
    const put = (): Query => build().setParameters(values);
    // What a filter asks of itself, when nothing is asked of it, may be another value each time.
    const prepareOrNot = () => {
      const prepared = prepare(put());
      return prepared.names.every((each) => each in values) ? prepared : null;
    };
    const kept = shape === undefined ? null : keep(this.list, `${name} ${shape}`, prepareOrNot);
    if (kept) return read(this.dataSource, kept.text, kept.names.map((each) => values[each]), planning);
    return read(this.dataSource, ...put().getQueryAndParameters());
  }

  /** How many a filter leaves at most, counted no further than it matters; of what the planner knows, as many as there are. */
  private async leftBy(plan: Plan<T>, { search, filter, day }: ListArguments<F>): Promise<number> {
    const { entity, unforeseen } = this.list;
    const isFiltered = Object.values(filter ?? {}).some((asked) => asked !== null && asked !== undefined);
    if (!unforeseen || search || !isFiltered || (unforeseen.over === "own" && !this.isOwn)) return Infinity;
    if (unforeseen.known) return unforeseen.known.atMost(this.dataSource, filter!, day!);
    const [[left]] = await this.ask("left", plan, plan.values, () => {
      const found = this.dataSource.createQueryBuilder().select("1").from(entity, "e") as unknown as Query;
      plan.narrow(found);
      // A limit that the planner knew would have it look for the first ones where there may be none.
      return this.dataSource
        .createQueryBuilder()
        .select("count(*)::int")
        .from(`(${found.getQuery()} LIMIT (SELECT ${FEW + 1}))`, "found")
        .setParameters(found.getParameters());
    });
    return (left as number) > FEW ? Infinity : (left as number);
  }

  private async found(plan: Plan<T>, args: ListArguments<F>): Promise<Found<T>[]> {
    // A search may find much, all of which it puts in order; what else does is no more than was counted.
    if (args.search && this.isOfSeveralTables()) return this.foundByPlace(plan, args);
    const { first } = args;
    const { expression, direction, kind } = plan.order;
    const rows = await this.ask(`first ${first}`, plan, plan.values, () => {
      const query = this.selectRecords();
      plan.narrow(query);
      plan.continue(query);
      return query
        // A number is selected as it orders, to be reckoned once for each row: of a search that is most of the work.
        .addSelect(kind === "number" ? expression : `(${expression})::text`, "sort_key")
        .orderBy(expression, direction)
        .addOrderBy("e.id", direction)
        .limit(first + 1);
    });
    return this.withoutLinks(rows);
  }

  /** The same, where what the order and the filter need is had for less than whole records: those are read for the page only. */
  private async foundByPlace(plan: Plan<T>, { first }: ListArguments<F>): Promise<Found<T>[]> {
    const { expression, direction } = plan.order;
    const rows = await this.ask(`places ${first}`, plan, plan.values, () => {
      const places = this.dataSource
        .createQueryBuilder()
        .select("e.id", "id")
        .addSelect(expression, "sort_key")
        .from(this.list.entity, "e")
        .orderBy(expression, direction)
        .addOrderBy("e.id", direction)
        .limit(first + 1) as unknown as Query;
      plan.narrow(places);
      plan.continue(places);
      return this.recordsAt(places, direction);
    });
    return this.withoutLinks(rows);
  }

  /** @param places a query for ids, each with its `sort_key` */
  private recordsAt(places: Query, direction: "ASC" | "DESC"): Query {
    const { times } = this.list;
    return this.selectRecords()
      .innerJoin(`(${places.getQuery()})`, "n", `n.id = e.id${times ? ` AND ${ofDay("e", times)}` : ""}`)
      .setParameters(places.getParameters())
      .addSelect("n.sort_key::text", "sort_key")
      .orderBy("n.sort_key", direction)
      .addOrderBy("e.id", direction);
  }

  /** Of everybody, and beside these of an organisation: rows of its own connection. */
  private isOfSeveralTables(): boolean {
    return this.isOwn && this.list.unforeseen?.over === "own";
  }

  /** Records `e`, in the columns that the reader reads. */
  private selectRecords(): Query {
    return this.dataSource.createQueryBuilder().select(this.reader.columns).from(this.list.entity, "e") as unknown as Query;
  }

  private withoutLinks(rows: readonly Row[]): Found<T>[] {
    const { width, record } = this.reader;
    const keyOf = (key: unknown): string => (typeof key === "number" ? String(key) : (key as string));
    return rows.map((row) => ({ sortKey: keyOf(row[width]), ground: null, node: record(row) }));
  }

  /** @param counted whether each page tells how many the whole list has */
  private async pagesBelow(
    link: Link,
    parents: readonly Keys[],
    args: ListArguments<F>,
    plan: Plan<T>,
    counted: boolean,
  ): Promise<(Page<T> & { total?: number })[]> {
    const { expression, direction } = plan.order;
    const { times } = this.list;
    const values = { ...this.valuesOf(link, parents, args, plan), places: args.first + 1 };
    const name = `page ${counted} ${nameOf(link)} ${Boolean(args.grounds)}`;
    const build = (): Query => {
      const ranked = this.linked(link, args)
        .select("d.parent", "parent")
        .addSelect("e.id", "child")
        .addSelect("d.ground", "ground")
        .addSelect(`(${expression})::text`, "sort_key")
        .addSelect(`row_number() OVER (PARTITION BY d.parent ORDER BY ${expression} ${direction}, e.id ${direction})`, "place")
        .addSelect(counted ? "count(*) OVER (PARTITION BY d.parent)" : "NULL", "total");
      plan.narrow(ranked);
      plan.continue(ranked);
      return this.selectRecords()
        .innerJoin(`(${ranked.getQuery()})`, "r", `r.child = e.id AND r.place <= :places${times ? ` AND ${ofDay("e", times)}` : ""}`)
        .setParameters(ranked.getParameters())
        .addSelect("r.parent", "parent")
        .addSelect("r.ground", "ground")
        .addSelect("r.sort_key", "sort_key")
        .addSelect("r.total", "total")
        .orderBy("r.parent")
        .addOrderBy("r.place");
    };
    const rows = await this.ask(name, plan, values, build, link.planning ?? "generic");
    const { width, idOf, record } = this.reader;
    const nodes = new Map<string, T>();
    const found = parents.map((): Found<T>[] => []);
    const totals = parents.map((): number | undefined => (counted ? 0 : undefined));
    for (const row of rows) {
      const [parent, place, sortKey, total] = row.slice(width) as [number, number | null, string, string | null];
      const child = idOf(row);
      const node = nodes.get(child) ?? record(row);
      nodes.set(child, node);
      const ground = place === null ? null : (link.grounds?.values[place - 1] ?? null);
      const told = link.tells && (() => this.told(link).load({ keys: parents[parent], child, ground: place }));
      found[parent].push({ sortKey, ground, told, node });
      if (counted) totals[parent] = Number(total);
    }
    return found.map((ofParent, parent) => ({ ...plan.pageOf(ofParent), total: totals[parent] }));
  }

  private async totalsBelow(link: Link, parents: readonly Keys[], args: ListArguments<F>, plan: Plan<T>): Promise<number[]> {
    const values = this.valuesOf(link, parents, args, plan);
    const build = (): Query => {
      const query = this.linked(link, args).select("d.parent", "parent").addSelect("count(*)", "total").groupBy("d.parent");
      plan.narrow(query);
      return query;
    };
    const rows = await this.ask(`total ${nameOf(link)} ${Boolean(args.grounds)}`, plan, values, build, link.planning ?? "generic");
    const totals = new Map(rows.map(([parent, total]) => [parent, Number(total)]));
    return parents.map((_, place) => totals.get(place) ?? 0);
  }

  /**
   * Records `e` joined to `d`: each parent, as its place among the parents, with each of its records once, and the
   * place of the strongest grounds, where a link counts for no more than its key.
   * The keys are a condition too: of an unnested array the planner knows no values, and so
   * not which keys have few links.
   */
  private linked(link: Link, { grounds }: ListArguments<F>): Query {
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
      ) as unknown as Query;
  }

  /** What `linked` and the plan take. */
  private valuesOf(link: Link, parents: readonly Keys[], { grounds }: ListArguments<F>, plan: Plan<T>): Record<string, unknown> {
    const pairs = parents.flatMap((keys, place) => keys.map((key) => ({ place, ...key })));
    const order = link.grounds?.values;
    return {
      ...plan.values,
      pair_parents: pairs.map(({ place }) => place),
      pair_keys: pairs.map(({ key }) => key),
      pair_grounds: pairs.map(({ ground }) => placeOf(link, ground)),
      ...(order && { ground_order: order }),
      ...(order && grounds && { grounds: grounds.map((each) => order.indexOf(each) + 1) }),
    };
  }

  /**
   * What links tell, of those that give an edge its grounds: of several the same one each time. One statement for all edges of a
   * link's lists that ask.
   */
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
        const columns = Object.values(link.tells!);
        const text = keep(link, "told", () =>
          `SELECT DISTINCT ON (p.place) p.place, ${columns.join(", ")}
           FROM unnest($1::int[], $2::text[], $3::text[]${grounds ? ", $4::int[], $5::int[]" : ""})
             AS p(place, key, child${grounds ? ", of_key, ground" : ""})
           JOIN ${link.table} l ON l.${link.parent} = p.key AND l.${link.child} = p.child
           WHERE l.${link.parent} = ANY($2::text[]) AND ${link.condition ?? "true"} ${grounds?.ofEdge ?? ""}
           ORDER BY p.place, p.key, ${columns.map((_, place) => place + 2).join(", ")}`,
        );
        const rows = await read(this.dataSource, text, [...given, ...(grounds?.given ?? [])], link.planning ?? "generic");
        const byPlace = new Map(rows.map(([place, ...told]) => [place, toldOf(link, told)]));
        return edges.map((_, place) => byPlace.get(place) ?? null);
      },
      { cacheKeyFn: JSON.stringify as (edge: LinkedEdge) => string },
    );
    this.tellers.set(link, loader);
    return loader;
  }
}

const names = new WeakMap<Link, string>();

/** What a link says, which is the same for all requests: in the names of statements. */
function nameOf(link: Link): string {
  let name = names.get(link);
  if (name === undefined) names.set(link, (name = JSON.stringify(link)));
  return name;
}
