import { getNamedType, isObjectType, isRequiredArgument, type GraphQLObjectType } from "graphql";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { listsOf } from "../support/lists";
import { isExternal } from "../support/schema-walk";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { PADEN_VAN_IMPACT } from "../../subgraphs/signalering/src/duidingsimpact/impact";
import { stepsIn } from "../support/signalering/stappen";

/** Types of values that come with their record. */
const VALUES = ["Bron", "Tijdsaanduiding", "PageInfo", "MaatschappelijkeImpact", "Marktaandeel", "Norm", "CodeBereik"];

/** In which so many fields, of different types, may come to one text. */
const MOST_WAYS = 5;

/** Records that are read: more than there are ways to any type, so that a statement for each of them is one too many. */
const MANY = 30;

/**
 * Fields that take some statements each, however many records there are: what walks over the ties of a record one of the same
 * text for each step, and what suggests links one for each thing that it looks at.
 */
const OF_SOME_STEPS = [
  { asked: "impact {", text: "FROM verband WHERE soort", steps: stepsIn(PADEN_VAN_IMPACT) },
  { asked: "Suggesties {", text: "FROM suggestie", steps: 6 },
];

interface Selection {
  text: string;
  /** Its fields that are read by a statement of their own, at most: `Type.field`, each as often as it is selected. */
  reads: string[];
}

/** Everything below a type that has to be read, down to a depth. */
function selectionOf(type: GraphQLObjectType, depth: number): Selection {
  if (depth === 0) return { text: "__typename", reads: [] };
  const fields = Object.values(type.getFields()).flatMap((field): Selection[] => {
    const target = getNamedType(field.type);
    if (!isObjectType(target) || VALUES.includes(target.name) || isExternal(field)) return [];
    if (field.args.some(isRequiredArgument)) return [];
    const node = target.getFields().nodes;
    const inner = selectionOf(node ? (getNamedType(node.type) as GraphQLObjectType) : target, depth - 1);
    const text = node ? `${field.name}(first: 2) { nodes { ${inner.text} } }` : `${field.name} { ${inner.text} }`;
    return [{ text, reads: [`${type.name}.${field.name}`, ...inner.reads] }];
  });
  return {
    text: ["__typename", ...fields.map(({ text }) => text)].join(" "),
    reads: fields.flatMap(({ reads }) => reads),
  };
}

describe.each(SUBGRAPHS)("the statements of deep queries to $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  const rootLists = listsOf(name).filter(({ type }) => type.name === "Query");

  it.each(rootLists)("are one for each field, however many records of $field.name", async ({ field, schema, node }) => {
    const selection = selectionOf(schema.getType(node) as GraphQLObjectType, 3);
    subgraph.takeStatements();
    const { errors } = await subgraph.query(`{ ${field.name}(first: ${MANY}) { nodes { ${selection.text} } } }`);
    expect(errors).toBeUndefined();
    const all = subgraph.takeStatements().map(({ text }) => text);
    for (const { asked, text: part, steps } of OF_SOME_STEPS) {
      const those = all.filter((text) => text.includes(part));
      expect(those.length).toBeLessThanOrEqual(steps * (selection.text.split(asked).length - 1));
    }
    const texts = all.filter((text) => !OF_SOME_STEPS.some(({ text: part }) => text.includes(part)));
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.length).toBeLessThanOrEqual(1 + selection.reads.length);
    // Equal texts come from fields at different depths, and all histories have one, and all ends; one for each record would be
    // many more.
    const ofAllTypes = { geschiedenis: "visible_change", vervallen: "FROM ended_record JOIN" };
    const shared = Object.entries(ofAllTypes).map(([asked, word]) => {
      const each = texts.filter((text) => text.includes(word));
      expect(each.length).toBeLessThanOrEqual(selection.text.split(asked).length - 1);
      return each;
    });
    // There are more ways to some types than others: a duiding has fields for each kind of duiding that it goes with.
    const ways = Math.max(MOST_WAYS, ...countEach(selection.reads));
    expect(ways).toBeLessThan(MANY);
    expect(Math.max(...countEach(texts.filter((text) => !shared.flat().includes(text))))).toBeLessThanOrEqual(ways);
  });
});

/** How often each value is there. */
function countEach(values: string[]): number[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}
