import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
  print,
  type FieldNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { ROOT } from "../../schema/root";
import type { Ask, Case } from "../beside/case";

/** How many fields one query asks. */
const FIELDS = [1, 10, 50, 100, 300];
const IDS = 20;

const FIRST = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: "first" }, value: { kind: Kind.INT, value: "1" } } as const;

type Building = { -readonly [K in keyof FieldNode]: FieldNode[K] } & { selectionSet?: { selections: FieldNode[] } };

/** Asks so many fields, `agendaItem` and those that are nearest to it; of a list one record. */
function queryOf(schema: ReturnType<typeof buildSchema>, count: number): string {
  const document = parse("query Velden($agendaItem: ID!) { agendaItem(id: $agendaItem) { id } }");
  const [operation] = document.definitions as [OperationDefinitionNode];
  const root = operation.selectionSet.selections[0] as Building;
  let left = count - 1;
  const places = [{ type: schema.getType("AgendaItem") as GraphQLObjectType, node: root }];
  for (const { type, node } of places) {
    const selections: FieldNode[] = [];
    // One of them was counted with the field above.
    if (node !== root) left += 1;
    // What has fields itself comes after what it is beside: there is to be one left for it.
    const fields = Object.values(type.getFields()).filter((each) => !each.args.some(isRequiredArgument) && !each.deprecationReason);
    for (const field of [...fields.filter(({ type: of }) => isLeafType(getNamedType(of))), ...fields]) {
      const inner = getNamedType(field.type);
      const takes = isLeafType(inner) ? 1 : 2;
      if (left < takes || isAbstractType(inner) || selections.some(({ name }) => name.value === field.name)) continue;
      const one = field.args.some(({ name }) => name === "first");
      const made: Building = {
        kind: Kind.FIELD,
        name: { kind: Kind.NAME, value: field.name },
        ...(one && { arguments: [FIRST] }),
      };
      selections.push(made as FieldNode);
      left -= takes;
      if (isObjectType(inner)) places.push({ type: inner, node: made });
    }
    Object.assign(node, { selectionSet: { kind: Kind.SELECTION_SET, selections } });
  }
  return print(document);
}

/** One query of few fields and of many, of some records each. */
export async function casesOfFields(platform: Ask): Promise<Case[]> {
  const schema = buildSchema(readFileSync(join(ROOT, "schema/api.graphql"), "utf8"));
  const { data } = await platform.ask({ name: "ids", query: `{ list: agendaItems(first: ${IDS}) { nodes { id } } }` });
  const ids = (data!.list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
  return FIELDS.map((count) => {
    // A record has to be asked something.
    const query = queryOf(schema, Math.max(2, count));
    return { name: `${count} ${count === 1 ? "field" : "fields"}`, questions: ids.map((agendaItem) => ({ query, variables: { agendaItem } })) };
  });
}
