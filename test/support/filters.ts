import { getNamedType, isEnumType, isInputObjectType } from "graphql";
import type { SubgraphName } from "../../schema/subgraphs";
import type { Fact } from "./facts";
import { listsOf } from "./lists";
import { startSubgraph, type RunningSubgraph } from "./subgraph";

/** What a field of a filter keeps of the records in the data files. */
export interface FilterField {
  /** Values to filter by; all there are when it is an enum. */
  values?: readonly unknown[] | ((facts: Fact[]) => readonly unknown[]);
  /** Whether a record is kept for one value. */
  keeps?: (fact: Fact, value: any) => boolean;
  /** For values that are read out of free text, which other tests look at: the field of the record that has them. */
  own?: string;
  /** Which values it takes when it is left out; absent: all records are kept then. */
  otherwise?: readonly unknown[];
  /** Takes one value, not a list of which any will do. */
  single?: boolean;
  /** By another field: whether a record is kept for a value of each, where one link has to have both. */
  together?: Record<string, (fact: Fact, value: any, other: any) => boolean>;
}

export interface FilteredList {
  list: string;
  /** Read first, where no file has them. */
  facts: Fact[] | (() => Promise<Fact[]>);
  fields: Record<string, FilterField>;
}

/** The enum value for a text that names it plainly: `niet van toepassing` is NIET_VAN_TOEPASSING. */
export const toEnum = (text: string | null | undefined): string | null =>
  text ? text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replace(/[^A-Z]+/g, "_") : null;

/** Distinct values, at most so many, spread over all there are. */
export function sample<T>(values: Iterable<T>, most = 12): NonNullable<T>[] {
  const distinct = [...new Set(values)].filter((value): value is NonNullable<T> => value !== null && value !== undefined);
  const step = Math.max(1, Math.ceil(distinct.length / most));
  return distinct.filter((_, place) => place % step === 0);
}

type Flat = string | number | boolean | null;

/** All values somewhere in a record's field, however nested. */
const flatten = (value: unknown): Flat[] =>
  value !== null && typeof value === "object" ? Object.values(value).flatMap(flatten) : [value as Flat];

/** Makes the tests of every filter of some root lists: each field by each value, and each two fields together. */
export function describeFilters(name: SubgraphName, filteredLists: FilteredList[]): void {
  const lists = new Map(listsOf(name).filter(({ type }) => type.name === "Query").map((list) => [list.field.name, list]));
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  it("has an expectation for every list at the root", () => {
    expect(filteredLists.map(({ list }) => list).sort()).toEqual([...lists.keys()].sort());
  });

  describe.each(filteredLists)("$list", ({ list, facts: told, fields }) => {
    let facts: Fact[];
    const { schema, node } = lists.get(list)!;
    const input = schema.getType(`${node}Filter`);
    const inputFields = isInputObjectType(input) ? input.getFields() : {};
    const own = new Map<string, Record<string, unknown>>();

    async function read(filter: object, selection = ""): Promise<Record<string, unknown>[]> {
      const nodes: Record<string, unknown>[] = [];
      for (let after: string | null = null; ; ) {
        const { data, errors }: Awaited<ReturnType<RunningSubgraph["query"]>> = await subgraph.query(
          `query($filter: ${node}Filter, $after: String) { list: ${list}(first: 100, after: $after, filter: $filter) {
            totaal nodes { id ${selection} } pageInfo { hasNextPage endCursor } } }`,
          { filter, after },
        );
        expect(errors).toBeUndefined();
        nodes.push(...data.list.nodes);
        if (!data.list.pageInfo.hasNextPage) {
          expect(data.list.totaal).toBe(nodes.length);
          return nodes;
        }
        after = data.list.pageInfo.endCursor;
      }
    }
    const idsWith = async (filter: object) => (await read(filter)).map(({ id }) => id).sort();
    /** @param given the fields of the filter that were asked for */
    const idsOf = (kept: Fact[], ...given: string[]) =>
      kept
        .filter((fact) =>
          Object.entries(fields).every(
            ([field, { otherwise = [] }]) =>
              otherwise.length === 0 || given.includes(field) || otherwise.some((each) => keptBy(field, each).has(fact)),
          ),
        )
        .map(({ id }) => id)
        .sort();

    beforeAll(async () => {
      facts = typeof told === "function" ? await told() : told;
      const selections = [...new Set(Object.values(fields).flatMap((field) => field.own ?? []))];
      for (const record of await read({}, selections.join(" "))) own.set(record.id as string, record);
    });

    const valuesOf = (field: string): readonly any[] => {
      const type = getNamedType(inputFields[field].type);
      const { values } = fields[field];
      const given = typeof values === "function" ? values(facts) : values;
      return given ?? (isEnumType(type) ? type.getValues().map(({ name }) => name) : []);
    };
    const keeps = (field: string, fact: Fact, value: unknown): boolean => {
      const { keeps: kept, own: ownField } = fields[field];
      if (kept) return kept(fact, value);
      return flatten(own.get(fact.id)![ownField!.split(" ")[0]]).includes(value as Flat);
    };
    const known = new Map<string, Set<Fact>>();
    /** What a field keeps for a value. Every other field asks for it too. */
    const keptBy = (field: string, value: unknown): Set<Fact> => {
      const name = JSON.stringify([field, value]);
      if (!known.has(name)) known.set(name, new Set(facts.filter((fact) => keeps(field, fact, value))));
      return known.get(name)!;
    };
    const argument = (field: string, ...values: unknown[]) => ({ [field]: fields[field].single ? values[0] : values });

    it("knows every field of the filter, and has all records without one", async () => {
      expect(Object.keys(fields).sort()).toEqual(Object.keys(inputFields).sort());
      expect(await idsWith({})).toEqual(idsOf(facts));
      expect(await idsWith(Object.fromEntries(Object.keys(fields).map((field) => [field, null])))).toEqual(idsOf(facts));
    });

    it.each(Object.keys(fields))("keeps what the data files say for each value of %s", async (field) => {
      const values = valuesOf(field);
      expect(values.length).toBeGreaterThan(0);
      for (const value of values) {
        const expected = idsOf([...keptBy(field, value)], field);
        expect({ [field]: value, ids: await idsWith(argument(field, value)) }).toEqual({ [field]: value, ids: expected });
      }
    });

    const listFields = Object.keys(fields).filter((field) => !fields[field].single);
    it.each(listFields)("keeps what has any of several values of %s, and nothing for none", async (field) => {
      const values = valuesOf(field).slice(0, 3);
      const expected = facts.filter((fact) => values.some((value) => keptBy(field, value).has(fact)));
      expect(await idsWith(argument(field, ...values, ...values))).toEqual(idsOf(expected, field));
      expect(await idsWith({ [field]: [] })).toEqual([]);
    });

    const pairs = Object.keys(fields).flatMap((a, place, all) => all.slice(place + 1).map((b) => [a, b]));
    it.each(pairs)("keeps what both %s and %s keep", async (a, b) => {
      const choices = valuesOf(a).flatMap((v) => valuesOf(b).map((w) => ({ v, w })));
      const together = fields[a].together?.[b];
      const kept = ({ v, w }: (typeof choices)[0]): Fact[] => {
        if (together) return facts.filter((fact) => together(fact, v, w));
        const [few, many] = [keptBy(a, v), keptBy(b, w)].sort((one, other) => one.size - other.size);
        return [...few].filter((fact) => many.has(fact));
      };
      // The choice that keeps most of the records, but not all of them: it tells most.
      const sizes = choices.map((choice) => kept(choice).length);
      const telling = sizes.indexOf(Math.max(...sizes.filter((size) => size < facts.length)));
      const { v, w } = choices[telling];
      expect(await idsWith({ ...argument(a, v), ...argument(b, w) })).toEqual(idsOf(kept({ v, w }), a, b));
    });
  });
}
