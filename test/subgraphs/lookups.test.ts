import { SUBGRAPHS } from "../../schema/subgraphs";
import { facts, type Fact } from "../support/facts";
import { referencesTo } from "../support/references";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

const CHUNK = 100;

/** Looks records up by what they have, many in one query. @returns the ids, null for what was not found */
async function lookUp(subgraph: RunningSubgraph, field: string, argumentSets: string[]): Promise<(string | null)[]> {
  const found: (string | null)[] = [];
  for (let start = 0; start < argumentSets.length; start += CHUNK) {
    const chunk = argumentSets.slice(start, start + CHUNK);
    const selections = chunk.map((args, n) => `a${n}: ${field}(${args}) { id }`);
    const { data, errors } = await subgraph.query(`{ ${selections.join("\n")} }`);
    expect(errors).toBeUndefined();
    found.push(...chunk.map((_, n) => data[`a${n}`]?.id ?? null));
  }
  return found;
}

const argumentOf = (name: string) => (fact: Fact) => `${name}: ${JSON.stringify(fact[name])}`;

describe.each(SUBGRAPHS)("looking up one record of $name", ({ name, owns }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  it.each(owns)("finds every %s by its id", async (type) => {
    const ids = (await referencesTo(type)).map(({ id }) => id);
    const field = type[0].toLowerCase() + type.slice(1);
    expect(await lookUp(subgraph, field, ids.map((id) => `id: ${JSON.stringify(id)}`))).toEqual(ids);
  });
});

describe.each([
  { name: "zonmw", file: "zonmw-projecten", field: "project", key: "projectnummer" },
  { name: "nza", file: "nza-bekostiging", field: "bekostigingsregel", key: "nummer" },
  { name: "verzekeraars", file: "verzekeraars-organisaties", field: "verzekeraar", key: "uzovi" },
] as const)("$field by $key", ({ name, file, field, key }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  const withKey = facts(name, file).filter((fact) => fact[key]);

  it("finds each record that has one", async () => {
    expect(withKey.length).toBeGreaterThan(4);
    expect(await lookUp(subgraph, field, withKey.map(argumentOf(key)))).toEqual(withKey.map(({ id }) => id));
  });

  it("takes it as it is: no other case, no part, no space about it", async () => {
    const value: string = withKey[0][key];
    const others = [value.slice(0, -1), `${value} `, ` ${value}`, `${value}0`, `0${value}`];
    if (value.toLowerCase() !== value) others.push(value.toLowerCase());
    expect(await lookUp(subgraph, field, others.map((each) => argumentOf(key)({ id: "", [key]: each })))).toEqual(
      others.map(() => null),
    );
  });
});

describe("prestatie by code list and code", () => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph("nza");
  });
  afterAll(() => subgraph?.stop());

  const prestaties = facts("nza", "nza-prestaties");
  const coded = prestaties.filter(({ code }) => code);

  /** The enum value of each code list, from a record that is in it. */
  async function codelijsten(): Promise<Map<string, string>> {
    const texts = [...new Set(coded.map(({ codelijst }) => codelijst as string))];
    const examples = texts.map((text) => coded.find(({ codelijst }) => codelijst === text)!.id);
    const selections = examples.map((id, n) => `a${n}: prestatie(id: "${id}") { codelijst }`);
    const { data } = await subgraph.query(`{ ${selections.join("\n")} }`);
    return new Map(texts.map((text, n) => [text, data[`a${n}`].codelijst]));
  }

  /** Of a code itself before a range that holds it, and of those the one that started last. */
  function expected(list: string, code: string): string | null {
    const inList = prestaties.filter(({ codelijst }) => codelijst === list);
    const single = inList.filter((each) => each.code === code && !each.codeBereik);
    const range = inList.filter(
      ({ codeBereik: bereik }) => bereik && bereik.van.length === code.length && bereik.van <= code && code <= bereik.tot,
    );
    const [newest] = (single.length > 0 ? single : range).toSorted(
      (a, b) => (b.geldigVan ?? "").localeCompare(a.geldigVan ?? "") || a.id.localeCompare(b.id),
    );
    return newest?.id ?? null;
  }

  it("finds every code in its list, and only there", async () => {
    const lists = await codelijsten();
    const pairs = coded.flatMap(({ codelijst, code, codeBereik }) => [
      [codelijst, code],
      ...(codeBereik ? [[codelijst, codeBereik.tot]] : []),
    ]);
    const wrong = coded.slice(0, 100).map(({ code }, n) => [[...lists.keys()][n % lists.size], code]);
    const all = [...pairs, ...wrong];
    const found = await lookUp(
      subgraph,
      "prestatie",
      all.map(([list, code]) => `codelijst: ${lists.get(list)}, code: ${JSON.stringify(code)}`),
    );
    expect(found).toEqual(all.map(([list, code]) => expected(list, code)));
    expect(found.slice(0, pairs.length)).not.toContain(null);
    expect(found).toContain(null);
  });

  it("finds a code within a range, and none outside it", async () => {
    const code = (value: string) => `codelijst: NZA_ZORGACTIVITEITEN, code: "${value}"`;
    const codes = ["194815", "194820", "194842", "194814", "194843", "19482"];
    expect(await lookUp(subgraph, "prestatie", codes.map(code))).toEqual([
      "msz-za-194815-194842",
      "msz-za-194815-194842",
      "msz-za-194815-194842",
      null,
      null,
      null,
    ]);
  });
});
