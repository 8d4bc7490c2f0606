import { print } from "graphql";
import { namedIn, problem, written } from "./sdl";

const PAGING = ["first: Int! = 20", "after: String"];

/** A field that gives a connection is paged with the same two arguments everywhere. */
export const connectionArguments = problem((context) => ({
  FieldDefinition(node) {
    const field = node.rawNode();
    if (!namedIn(field.type).endsWith("Connection")) return;
    const present = (field.arguments ?? []).map((argument) => print({ ...argument, description: undefined, directives: [] }));
    for (const argument of PAGING) {
      if (present.includes(argument)) continue;
      context.report({ node: node.name, message: `${node.name.value} gives a connection: it needs ${argument}` });
    }
  },
}));

/** What a list tells besides, of all that it has: of the search of everything, where else to look and what may be missing. */
const BESIDES: Record<string, readonly string[]> = { ZoektrefferConnection: ["facetten", "bedoeldeU", "standen", "onvolledig"] };

/** The fields that a type of a list must have, and whether it may have others. */
function shapeOf(type: string): { fields: Record<string, string>; open: boolean } | null {
  const [, noun, part] = /^(.+)(Connection|Edge)$/.exec(type) ?? [];
  if (part === "Connection") {
    const fields = { edges: `[${noun}Edge!]!`, nodes: `[${noun}!]!`, pageInfo: "PageInfo!", totaal: "Int!" };
    return { fields, open: false };
  }
  if (part === "Edge") return { fields: { cursor: "String!", node: `${noun}!` }, open: true };
  if (type !== "PageInfo") return null;
  const fields = { hasNextPage: "Boolean!", hasPreviousPage: "Boolean!", startCursor: "String", endCursor: "String" };
  return { fields, open: false };
}

/** Lists that grow look the same everywhere. The plugin's relay rules know neither `nodes` nor `totaal`. */
export const connectionShape = problem((context) => ({
  ObjectTypeDefinition(node) {
    const shape = shapeOf(node.name.value);
    if (!shape) return;
    const { fields = [] } = node.rawNode();
    for (const [name, type] of Object.entries(shape.fields)) {
      if (fields.some((field) => field.name.value === name && written(field.type) === type)) continue;
      context.report({ node: node.name, message: `${node.name.value} needs the field ${name}: ${type}` });
    }
    for (const { name } of shape.open ? [] : fields) {
      if (Object.hasOwn(shape.fields, name.value) || BESIDES[node.name.value]?.includes(name.value)) continue;
      context.report({ node: node.name, message: `${node.name.value} has no field ${name.value} in this graph` });
    }
  },
}));
