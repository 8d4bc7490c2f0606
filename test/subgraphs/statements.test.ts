import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { SUBGRAPHS, type SubgraphName } from "../../schema/subgraphs";
import { facts } from "../support/facts";
import { isExternal, isKeyed, schemaOf, type Reference } from "../support/schema-walk";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** Ids of the seeded records that other records hang below, per type. */
const IDS: Record<string, () => string[]> = {
  AgendaItem: () => idsOf("zorginstituut", "zorginstituut-agendaitems"),
  Zorgvorm: () => idsOf("zorginstituut", "zorginstituut-zorgvormen"),
  Duiding: () => idsOf("zorginstituut", "zorginstituut-duidingen"),
  Kader: () => idsOf("zorginstituut", "zorginstituut-kaders"),
  Organisatie: () => idsOf("verzekeraars", "verzekeraars-organisaties"),
  Project: () => idsOf("zonmw", "zonmw-projecten"),
  Kennislacune: () => idsOf("zonmw", "zonmw-kennislacunes"),
  Contractvoorwaarde: () => idsOf("verzekeraars", "verzekeraars-contractvoorwaarden"),
  Zorgadvies: () => idsOf("verzekeraars", "verzekeraars-zorgadviezen"),
  Vergoeding: () => idsOf("verzekeraars", "verzekeraars-vergoedingen"),
  Verzekeraar: () => idsOf("verzekeraars", "verzekeraars-organisaties"),
  Prestatie: () => idsOf("nza", "nza-prestaties"),
  Tarief: () => idsOf("nza", "nza-tarieven"),
  Bekostigingsregel: () => idsOf("nza", "nza-bekostiging"),
};

const idsOf = (name: SubgraphName, file: string): string[] => facts(name, file).map(({ id }) => id);
const zorgvormen = facts("zorginstituut", "zorginstituut-zorgvormen").map(({ id }) => ({ id }));

const references = (typename: string, count: number): Reference[] =>
  IDS[typename]()
    .slice(0, count)
    .map((id, place) => ({ __typename: typename, id, zorgvormen: zorgvormen.slice(place, place + 2) }));

/** Every field of the type that yields records, as deep as their ids and no deeper. */
function selectionOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (!isObjectType(target) || isExternal(field)) return [];
    if (target.name.endsWith("Connection")) return [`${field.name} { totaal nodes { id } }`];
    return "id" in target.getFields() ? [`${field.name} { id }`] : [];
  });
}

describe.each(SUBGRAPHS.map(({ name }) => name))("the statements of %s", (name) => {
  const schema = schemaOf(name);
  const types = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && isKeyed(type) && type.name in IDS)
    .filter((type) => selectionOf(type).length > 0);
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  const textsOf = async (type: GraphQLObjectType, selection: string, count: number): Promise<string[]> => {
    subgraph.takeStatements();
    const { errors } = await subgraph.query(
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type.name} { ${selection} } } }`,
      { references: references(type.name, count) },
    );
    expect(errors).toBeUndefined();
    return subgraph
      .takeStatements()
      .map(({ text }) => text)
      .sort();
  };

  it.each(types.map((type) => [type.name, type] as const))(
    "are the same for 15 and for 40 records of %s, whatever is asked of them",
    async (_name, type) => {
      const selection = selectionOf(type).join(" ");
      const few = await textsOf(type, selection, 15);
      const many = await textsOf(type, selection, 40);
      // A field of which nobody has anything to load costs nothing; more parents never cost more.
      expect(many.length).toBeLessThanOrEqual(1 + 2 * selectionOf(type).length);
      expect([...new Set(many)]).toHaveLength(many.length);
      expect(few.filter((text) => !many.includes(text))).toEqual([]);
    },
  );

  const lists = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
      .map((field) => [`${type.name}.${field.name}`, type, field.name] as const),
  );
  it.each(lists)("of %s are one for a page and one for a total, and as many again for other arguments", async (_title, type, field) => {
    const count = async (selection: string): Promise<number> => (await textsOf(type, selection, 30)).length;
    const without = await count("id");
    expect((await count(`${field} { nodes { id } edges { cursor } pageInfo { hasNextPage } }`)) - without).toBe(1);
    expect((await count(`${field} { totaal }`)) - without).toBe(1);
    expect((await count(`a: ${field} { nodes { id } totaal } b: ${field} { nodes { id } totaal }`)) - without).toBe(2);
    expect((await count(`a: ${field} { nodes { id } totaal } b: ${field}(first: 5) { nodes { id } totaal }`)) - without).toBe(4);
  });
});
