import { getNamedType, isObjectType, type GraphQLObjectType } from "graphql";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { referencesTo } from "../support/references";
import { isExternal, isKeyed, schemaOf } from "../support/schema-walk";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** Every field of the type that yields records, as deep as their ids and no deeper. */
function selectionOf(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type);
    if (!isObjectType(target) || isExternal(field)) return [];
    if (target.name.endsWith("Connection")) return [`${field.name} { totaal nodes { __typename } }`];
    return "id" in target.getFields() ? [`${field.name} { id }`] : [];
  });
}

describe.each(SUBGRAPHS.map(({ name }) => name))("the statements of %s", (name) => {
  const schema = schemaOf(name);
  const types = Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && isKeyed(type))
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
      { references: (await referencesTo(type.name)).slice(0, count) },
    );
    expect(errors).toBeUndefined();
    return subgraph
      .takeStatements()
      .map(({ text }) => text)
      .sort();
  };

  it.each(types.map((type) => [type.name, type] as const))(
    "are the same for few records of %s and for many, whatever is asked of them",
    async (_name, type) => {
      const selection = selectionOf(type).join(" ");
      const few = await textsOf(type, selection, 2);
      const many = await textsOf(type, selection, 40);
      // A field of which nobody has anything to load costs nothing; more parents never cost more.
      expect(many.length).toBeLessThanOrEqual(1 + 2 * selectionOf(type).length);
      // What a field finds of the type itself is looked up as the references are, where these did not have it.
      const toItself = Object.values(type.getFields()).filter((field) => getNamedType(field.type) === type);
      expect(many.length - new Set(many).size).toBeLessThanOrEqual(toItself.length);
      expect(few.filter((text) => !many.includes(text))).toEqual([]);
    },
  );

  const lists = types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith("Connection"))
      .map((field) => [`${type.name}.${field.name}`, type, field.name] as const),
  );
  it.each(lists)("of %s are one for a page and its total, and as many again for other arguments", async (_title, type, field) => {
    // The log is not counted with a page of it.
    const together = field === "geschiedenis" ? 2 : 1;
    const count = async (selection: string): Promise<number> => (await textsOf(type, selection, 30)).length;
    const without = await count("id");
    expect((await count(`${field} { nodes { __typename } edges { cursor } pageInfo { hasNextPage } }`)) - without).toBe(1);
    expect((await count(`${field} { totaal }`)) - without).toBe(1);
    expect((await count(`a: ${field} { nodes { __typename } totaal } b: ${field} { nodes { __typename } totaal }`)) - without).toBe(together);
    expect((await count(`a: ${field} { nodes { __typename } totaal } b: ${field}(first: 5) { nodes { __typename } totaal }`)) - without).toBe(2 * together);
  });
});
