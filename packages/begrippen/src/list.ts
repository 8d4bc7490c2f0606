import {
  BY_RELEVANCE,
  byDate,
  byText,
  inputOf,
  UserInputError,
  type Context,
  type FieldOf,
  type FieldsOf,
  type InputFields,
  type InvalidValue,
  type Link,
  type ListArguments,
  type ListOf,
  type Order,
  type ParentKey,
  type Ranking,
  type RecordTimes,
} from "@pakketgraaf/subgraph";
import { Args, ArgsType, Ctx, Field, Int, Query, registerEnumType, Resolver, type ClassType } from "type-graphql";
import { connectionOf, type LinkFields, type Ranked } from "./connection";
import { Grondslag, GRONDSLAG_DESCRIPTION, WITHOUT_SUGGESTIES } from "./grondslag";
import { OP_DESCRIPTION } from "./op";
import { Datum } from "./scalars";
import { today } from "./tijdsaanduiding";
import { ZORGVORM_KOPPELINGEN, zorgvormenIn, type ZorgvormKoppeling } from "./verband";

export interface ListDefinition<T extends { id: string }, F> extends OrderColumns {
  of: new () => T;
  /** Its records, for the descriptions. */
  plural: string;
  /** The root field that lists them all, and what it tells. */
  query: string;
  description: string;
  by: ClassType<F & object>;
  /** Adds the filter's conditions on alias `e`. */
  filter: ListOf<T, F>["filter"];
  /** What an edge tells of the link that it runs over, beside its grounds. */
  ofLink?: LinkFields;
  /** An order that clients describe. */
  ranking?: Rangschikking<T, never>;
  /** Of records of a time: the list takes the day, `op`. */
  times?: RecordTimes;
  /** How the whole list is counted, where its rows need not be: see `ListOf`. */
  totaal?: ListOf<T, F>["count"];
  /** Where PostgreSQL cannot tell how much the filter leaves: see `ListOf`. */
  onvoorzien?: ListOf<T, F>["unforeseen"];
}

/** An order that clients describe: by a number, in a measure of their own choice. */
export interface Rangschikking<T, I> {
  /** The input that describes it. */
  by: ClassType;
  order: (by: I) => Ranking;
  /** What an edge tells of the number by which it is ranked. */
  tells: FieldsOf<Ranked<T, I>>;
}

type Read<I> = { [K in keyof I]: Exclude<I[K], InvalidValue> };

/** What the filter of a list extends. What no scalar could read has been refused before it comes here. */
export function filterOf<S extends InputFields>(fields: S) {
  const Filter = inputOf(Object, fields);
  return Filter as unknown as abstract new () => Read<InstanceType<typeof Filter>>;
}

/** A noun's lists: the resolver of the one at the root (`Root`), and those that are fields of other records. */
export function listOf<T extends { id: string }, F>(definition: ListDefinition<T, F>) {
  const { of: Node, plural, query, description, by: Filter, filter, ofLink, ranking, ...rest } = definition;
  const { times, totaal, onvoorzien, ...columns } = rest;
  const isOfDay = times !== undefined;
  const { Volgorde, first, ...ordered } = volgordeOf(Node.name, columns);
  const { ListArgs, LinkedArgs } = listArgsOf(Filter, Volgorde, first, isOfDay, ranking?.by);
  const Connection = connectionOf(Node, plural, { ofLink, rank: ranking?.tells });
  const told = { times, count: totaal, unforeseen: onvoorzien };
  const list: ListOf<T, F> = { entity: Node, ...ordered, filter, rank: ranking?.order, ...told };

  @Resolver()
  class Root {
    @Query(() => Connection, { name: query, nullable: true, description })
    list(@Args(() => ListArgs) args: ListArgs<F>, @Ctx() { loaders }: Context) {
      return new Connection(loaders.list(list).all(toListArguments(args, isOfDay)));
    }
  }
  const below = (link: Link, parents: readonly ParentKey[], args: ListArgs<F>, { loaders }: Context) =>
    new Connection(loaders.list(list).below(link, parents, toListArguments(args, isOfDay)));
  const argsOf = ({ grounds }: Link) => Args(() => (grounds ? LinkedArgs : ListArgs));

  return {
    Root,
    /** A field of a record: those that a link ties to it. @param of by whose id, where that is not its own */
    below: <P extends { id: string }>(link: Link, description: string, of: (parent: P) => string = ({ id }) => id): FieldOf<P> => ({
      type: () => Connection,
      description,
      args: argsOf(link),
      resolve: (parent, context, args: ListArgs<F>) => below(link, [{ key: of(parent) }], args, context),
    }),
    /**
     * A field of another subgraph's record: those that a link ties to any of the zorgvormen that it is about, each once, on
     * the weakest grounds of the way. It is null when it is not known which these are, because their owner is away.
     */
    viaZorgvormen: (link: Link, description: string): FieldOf<{ zorgvormKoppelingen?: readonly ZorgvormKoppeling[] }> => ({
      type: () => Connection,
      description,
      requires: ZORGVORM_KOPPELINGEN,
      args: argsOf(link),
      resolve: ({ zorgvormKoppelingen }, context, args: ListArgs<F>) =>
        zorgvormKoppelingen && below(link, zorgvormenIn(zorgvormKoppelingen), args, context),
    }),
  };
}

/**
 * The argument classes of a noun's lists: `ListArgs` for the root and for lists without links, `LinkedArgs` for lists
 * that run over links with grounds.
 */
function listArgsOf<F extends object>(
  Filter: ClassType<F>,
  Volgorde: Record<string, string>,
  first: string,
  isOfDay: boolean,
  Rangschikking?: ClassType,
) {
  @ArgsType()
  class ListArgs {
    @Field(() => Int, { defaultValue: 20, description: "Hoeveel records, van 1 tot en met 100." })
    first: number;

    @Field(() => String, { nullable: true, description: "Cursor waarna de bladzijde begint." })
    after?: string | null;

    @Field(() => String, {
      nullable: true,
      description:
        "Zoekt in de tekst, in het Nederlands: alle woorden, ook verbogen, als deel van een samenstelling of onder een andere naam "
        + "uit het veld; het laatste mag onaf zijn. Hoofdletters, accenten en de vorm van streepjes en aanhalingstekens tellen niet.",
    })
    zoek?: string | null;

    @Field(() => Filter, { nullable: true, description: "Alleen records die aan alles hierin voldoen." })
    filter?: F | null;

    @Field(() => Volgorde, { nullable: true, description: `Standaard op ${first}, of op relevantie als er gezocht wordt.` })
    volgorde?: string | null;
  }

  if (isOfDay) Field(() => Datum, { nullable: true, description: OP_DESCRIPTION })(ListArgs.prototype, "op");
  if (Rangschikking) {
    const description = "Rangschikt op een getal, in plaats van `volgorde`; waarvan het onbekend is, staat achteraan.";
    Field(() => Rangschikking, { nullable: true, description })(ListArgs.prototype, "rangschikking");
  }

  @ArgsType()
  class LinkedArgs extends ListArgs {
    @Field(() => [Grondslag], { defaultValue: WITHOUT_SUGGESTIES, description: GRONDSLAG_DESCRIPTION })
    grondslag: Grondslag[];
  }
  return { ListArgs, LinkedArgs };
}

/** The arguments of a list as clients name them. */
interface ListArgs<F> {
  first: number;
  after?: string | null;
  zoek?: string | null;
  filter?: F | null;
  volgorde?: string | null;
  rangschikking?: object | null;
  op?: string | null;
}

/** Of a list that runs over links with grounds. */
interface LinkedArgs<F> extends ListArgs<F> {
  grondslag: Grondslag[];
}

/** What nobody types: each word is looked up. */
export const MAX_ZOEK = 500;

/** @throws UserInputError naming the argument, when a text cannot be searched for */
export function requireZoek(argument: string, tekst: string): void {
  if (tekst.trim() === "") throw new UserInputError(argument, "must contain a word to search for");
  if (tekst.length > MAX_ZOEK) throw new UserInputError(argument, `must have at most ${MAX_ZOEK} characters, got ${tekst.length}`);
}

/**
 * The same, as the list loader takes them.
 * @throws UserInputError naming `zoek` or `volgorde`
 */
function toListArguments<F>(args: ListArgs<F> & Partial<LinkedArgs<F>>, isOfDay: boolean): ListArguments<F> {
  const { first, after, zoek, filter, volgorde, rangschikking, grondslag, op } = args;
  if (typeof zoek === "string") requireZoek("zoek", zoek);
  if (volgorde === RELEVANTIE && !zoek) throw new UserInputError("volgorde", `${RELEVANTIE} needs a search text in "zoek"`);
  if (volgorde && rangschikking) throw new UserInputError("volgorde", 'give either "volgorde" or "rangschikking"');
  // Without a filter too: what a list shows then, its filter says.
  const order = volgorde ?? (zoek ? RELEVANTIE : undefined);
  const day = isOfDay ? (op ?? today()) : undefined;
  return { first, after, search: zoek, filter: filter ?? ({} as F), order, rankedBy: rangschikking, grounds: grondslag, day };
}

/** The columns by which a noun's lists can be ordered, at least one of them; each also in reverse. */
export interface OrderColumns {
  /** Orders of its own, each with what it is in Dutch, the default first: before all others. */
  eigen?: Record<string, Order & { description: string }>;
  /** Text column that is never null, on alias `e`, and what it is in Dutch. */
  naam?: { column: string; description: string };
  /** Column with days or moments on alias `e`, and what it is in Dutch. */
  datum?: { column: string; description: string; kind?: "date" | "moment" };
  /** Column with days on alias `e` on which something ends, and what it is in Dutch. */
  einde?: { column: string; description: string };
}

const RELEVANTIE = "RELEVANTIE";
const RELEVANTIE_DESCRIPTION =
  "Op hoe goed het record bij `zoek` past: een heel woord boven een verbogen woord, dat boven een deel van een samenstelling, dat boven "
  + "een andere naam en een onaf woord; dan wat in de naam staat boven wat verderop staat. De standaard als er gezocht wordt.";

/**
 * The enum `<noun>Volgorde` and the orders behind its values: by name, by date and by end, both ways, and by relevance for
 * searches. The first of them is the default.
 */
function volgordeOf(noun: string, { eigen = {}, naam, datum, einde }: OrderColumns) {
  const orders: Record<string, Order> = {};
  const valuesConfig: Record<string, { description: string }> = {};
  for (const [name, { description, ...order }] of Object.entries(eigen)) {
    orders[name] = order;
    valuesConfig[name] = { description: `Op ${description}.` };
  }
  if (naam) {
    orders.NAAM_OPLOPEND = byText(naam.column, "ASC");
    orders.NAAM_AFLOPEND = byText(naam.column, "DESC");
    valuesConfig.NAAM_OPLOPEND = { description: `Op ${naam.description}, van A naar Z.` };
    valuesConfig.NAAM_AFLOPEND = { description: `Op ${naam.description}, van Z naar A.` };
  }
  if (datum) {
    orders.DATUM_OPLOPEND = byDate(datum.column, "ASC", datum.kind);
    orders.DATUM_AFLOPEND = byDate(datum.column, "DESC", datum.kind);
    valuesConfig.DATUM_OPLOPEND = { description: `Op ${datum.description}, oudste eerst; zonder datum achteraan.` };
    valuesConfig.DATUM_AFLOPEND = { description: `Op ${datum.description}, nieuwste eerst; zonder datum achteraan.` };
  }
  if (einde) {
    orders.EINDE_OPLOPEND = byDate(einde.column, "ASC");
    orders.EINDE_AFLOPEND = byDate(einde.column, "DESC");
    valuesConfig.EINDE_OPLOPEND = { description: `Op ${einde.description}, wat het eerst eindigt vooraan; zonder bekend einde achteraan.` };
    valuesConfig.EINDE_AFLOPEND = { description: `Op ${einde.description}, wat het laatst eindigt vooraan; zonder bekend einde achteraan.` };
  }
  orders[RELEVANTIE] = BY_RELEVANCE;
  valuesConfig[RELEVANTIE] = { description: RELEVANTIE_DESCRIPTION };
  const values = Object.fromEntries(Object.keys(valuesConfig).map((name) => [name, name]));
  registerEnumType(values, {
    name: `${noun}Volgorde`,
    description: "Volgorde van een lijst; gelijke plaatsen op id.",
    valuesConfig,
  });
  const [own] = Object.values(eigen);
  const first = own?.description ?? (naam ? "naam" : "datum, oudste eerst");
  return { Volgorde: values, first, orders, defaultOrder: Object.keys(orders)[0] };
}
